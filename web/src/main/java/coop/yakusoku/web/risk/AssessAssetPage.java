package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.risk.AnalysisQueries;
import coop.yakusoku.ejb.risk.AnalysisRow;
import coop.yakusoku.ejb.risk.AnalysisService;
import coop.yakusoku.ejb.risk.AssetAnalysis;
import coop.yakusoku.ejb.risk.approval.AnalysisApprovalQueries;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/assess-asset.xhtml}: the analysis of one asset, and which threats stand in it. */
@Named
@ViewScoped
public class AssessAssetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisQueries queries;

    @Inject
    private AnalysisApprovalQueries approvals;

    @Inject
    private AnalysisService service;

    @Inject
    private Screen screen;

    private String id;
    private String analysis;
    private AssetAnalysis found;
    private ApprovalStanding standing;

    public void load() {
        AnalysisId wanted = analysis == null ? null : screen.id(analysis, AnalysisId::of);
        found = queries.ofAsset(screen.id(id, AssetId::of), wanted);
        standing = found.analysis() == null || found.analysis().superseded()
                ? null
                : approvals.standings(List.of(found.asset())).get(found.asset());
    }

    public String begin() {
        try {
            service.begin(found.asset());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "assessAsset.begun", found.name());
        return here();
    }

    public String beginAnew() {
        try {
            service.beginAnew(found.asset());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "assessAsset.begunAnew", found.name());
        return here();
    }

    public String remove(AnalysisRow row) {
        try {
            service.removeThreat(new RiskId(row.id()), row.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "assessAsset.removed", row.threatCode());
        return here();
    }

    private String here() {
        screen.keepMessagesOverRedirect();
        return "/risk/assess-asset.xhtml?faces-redirect=true&id=" + found.asset();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAnalysis() {
        return analysis;
    }

    public void setAnalysis(String analysis) {
        this.analysis = analysis;
    }

    /** Whether the current analysis is approved; null for a former one, or before the first. */
    public ApprovalStanding getStanding() {
        return standing;
    }

    public AssetAnalysis getFound() {
        return found;
    }
}
