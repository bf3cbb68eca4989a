package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.AssetDetail;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetRisk;
import coop.yakusoku.ejb.risk.approval.AnalysisApprovalQueries;
import coop.yakusoku.ejb.risk.approval.AnalysisLine;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Backs {@code risk/asset.xhtml}: what the register says of one asset, its risks, its history. */
@Named
@RequestScoped
public class AssetPage {

    @Inject private AssetQueries queries;
    @Inject private AnalysisApprovalQueries approvals;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private AssetDetail asset;
    private RecordFrame frame;
    private AnalysisLine analysis;
    private List<AssetRisk> risks = List.of();
    private List<FieldChange> changes = List.of();
    private boolean mayAnalyse;
    private boolean mayCopy;

    public void load() {
        AssetId asked = screen.id(id, AssetId::of);
        asset = queries.detail(asked);
        analysis = approvals.ofAssets(List.of(asked)).stream().findFirst().orElse(null);
        mayAnalyse = caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR);
        mayCopy = caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
        frame = RecordFrame.of(asset.head(), AssetsPage.colour(asset.details().status()))
                .tab("facts", "asset.facts")
                .tab("risks", "asset.risks")
                .withEvidence()
                .withApprovals()
                .withLinks()
                .withHistory()
                .missing(asset.completion().missing().stream().map(it -> "field." + it).toList())
                .open(tab);
        if (frame.shows("risks")) {
            risks = queries.risks(asked);
        } else if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(asked);
        }
    }

    /** Whether threats and phases are named in English. */
    public boolean isEnglish() {
        return Texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Who changed it last, and when. */
    public List<Object> getChanged() {
        return Arrays.asList(asset.changedBy(), asset.changedAt());
    }

    /** The country's name in the reader's language. */
    public String getCountry() {
        return Countries.name(asset.details().environment().country());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public AssetDetail getAsset() {
        return asset;
    }

    /** Its current analysis, and whether that is approved. */
    public AnalysisLine getAnalysis() {
        return analysis;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public List<AssetRisk> getRisks() {
        return risks;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }

    public boolean isMayAnalyse() {
        return mayAnalyse;
    }

    public boolean isMayCopy() {
        return mayCopy;
    }
}
