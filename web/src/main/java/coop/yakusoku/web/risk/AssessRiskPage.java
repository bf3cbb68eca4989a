package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.AnalysisQueries;
import coop.yakusoku.ejb.risk.AnalysisRow;
import coop.yakusoku.ejb.risk.AnalysisService;
import coop.yakusoku.ejb.risk.AssessRisk;
import coop.yakusoku.ejb.risk.AssessmentService;
import coop.yakusoku.ejb.risk.AssetAnalysis;
import coop.yakusoku.ejb.risk.RiskToRate;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/assess-risk.xhtml}: the rating of one risk, beside the others of its asset. */
@Named
@ViewScoped
public class AssessRiskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisQueries queries;

    @Inject
    private AssessmentService service;

    @Inject
    private AnalysisService analyses;

    @Inject
    private Screen screen;

    private String id;
    private AssetAnalysis found;
    private AnalysisRow row;
    private RatingForm form;
    private List<ControlOption> controls;
    private List<String> vulnerabilities;

    public void load() {
        RiskToRate risk = queries.toRate(screen.id(id, RiskId::of));
        found = risk.analysis();
        row = risk.row();
        form = RatingForm.of(row);
        controls = ControlOption.of(risk.controls());
        vulnerabilities =
                risk.vulnerabilities().stream().map(it -> it.name(Texts.locale())).toList();
    }

    public String save() {
        return rate() ? leave("/risk/assess-asset.xhtml?faces-redirect=true&id=" + found.asset()) : null;
    }

    /** Goes on with the next risk that nobody has rated, or back to the asset after the last. */
    public String saveAndGoOn() {
        if (!rate()) {
            return null;
        }
        return leave(found.nextUnrated(row)
                .map(next -> "/risk/assess-risk.xhtml?faces-redirect=true&id=" + next)
                .orElse("/risk/assess-asset.xhtml?faces-redirect=true&id=" + found.asset()));
    }

    public String inheritAgain() {
        try {
            analyses.inheritAgain(row.risk(), row.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "assessRisk.inherited", row.threatCode());
        return leave("/risk/assess-risk.xhtml?faces-redirect=true&id=" + id);
    }

    private boolean rate() {
        try {
            service.assess(new AssessRisk(row.risk(), row.version(), form.assessment()));
        } catch (RuleViolation no) {
            screen.refuse(no);
            // What was typed stays; the next attempt knows what the other one changed.
            row = queries.toRate(row.risk()).row();
            return false;
        }
        screen.tell("riskText", "assessRisk.done", row.threatCode());
        return true;
    }

    private String leave(String to) {
        screen.keepMessagesOverRedirect();
        return to;
    }

    public String getTable() {
        return RatingTable.json();
    }

    /** T and V of the level set for the asset's medium. */
    public List<Integer> getLevel() {
        return List.of(row.levelFrequency(), row.levelWeakness());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AssetAnalysis getFound() {
        return found;
    }

    public AnalysisRow getRow() {
        return row;
    }

    public RatingForm getForm() {
        return form;
    }

    public List<ControlOption> getControls() {
        return controls;
    }

    public List<String> getVulnerabilities() {
        return vulnerabilities;
    }
}
