package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.AddThreat;
import coop.yakusoku.ejb.risk.AnalysisQueries;
import coop.yakusoku.ejb.risk.AnalysisService;
import coop.yakusoku.ejb.risk.AssetAnalysis;
import coop.yakusoku.ejb.risk.CatalogQueries;
import coop.yakusoku.ejb.risk.Edition;
import coop.yakusoku.ejb.risk.PhaseRow;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Backs {@code risk/add-threat.xhtml}: one more threat to an asset. */
@Named
@ViewScoped
public class AddThreatPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisQueries queries;

    @Inject
    private CatalogQueries catalogs;

    @Inject
    private AnalysisService service;

    @Inject
    private Screen screen;

    private String id;
    private AssetAnalysis found;
    private Map<String, String> threats;
    private List<PhaseRow> phases;
    private String threat;
    private String phase;
    private String vulnerability;

    /** Without an open analysis that the reader may write there is nothing to add to. */
    public void load() {
        found = queries.ofAsset(screen.id(id, AssetId::of), null);
        if (!found.mayRate()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        Edition edition = catalogs.edition(found.analysis().catalog());
        phases = edition.phases();
        threats = new LinkedHashMap<>();
        edition.threats()
                .forEach(it -> threats.put(
                        it.details().code() + " " + it.name(Texts.locale()), it.id().toString()));
    }

    public String save() {
        RiskId risk;
        try {
            risk = service.addThreat(
                    new AddThreat(found.asset(), screen.id(threat, ThreatId::of), phase, vulnerability));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "addThreat.done");
        screen.keepMessagesOverRedirect();
        return "/risk/assess-risk.xhtml?faces-redirect=true&id=" + risk;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getThreat() {
        return threat;
    }

    public void setThreat(String threat) {
        this.threat = threat;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    public String getVulnerability() {
        return vulnerability;
    }

    public void setVulnerability(String vulnerability) {
        this.vulnerability = vulnerability;
    }

    public AssetAnalysis getFound() {
        return found;
    }

    public Map<String, String> getThreats() {
        return threats;
    }

    public List<PhaseRow> getPhases() {
        return phases;
    }
}
