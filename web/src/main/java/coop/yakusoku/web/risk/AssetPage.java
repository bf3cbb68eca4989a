package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.AssetDetail;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetRisk;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
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

    private static final String RISKS = "risks";
    private static final String HISTORY = "history";

    @Inject private AssetQueries queries;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private AssetDetail asset;
    private List<AssetRisk> risks = List.of();
    private List<FieldChange> changes = List.of();
    private boolean mayAnalyse;
    private boolean mayCopy;

    public void load() {
        AssetId asked = screen.id(id, AssetId::of);
        asset = queries.detail(asked);
        mayAnalyse = caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR);
        mayCopy = caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
        if (isRisksShown()) {
            risks = queries.risks(asked);
        } else if (isHistoryShown()) {
            changes = queries.history(asked);
        }
    }

    public boolean isRisksShown() {
        return RISKS.equals(tab);
    }

    public boolean isHistoryShown() {
        return HISTORY.equals(tab);
    }

    public boolean isFactsShown() {
        return !isRisksShown() && !isHistoryShown();
    }

    /** Whether threats and phases are named in English. */
    public boolean isEnglish() {
        return Texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The key of a field the completion names. */
    public String label(String field) {
        return "field." + field;
    }

    /** Who changed it last, and when. */
    public List<Object> getChanged() {
        return Arrays.asList(asset.changedBy(), asset.changedAt());
    }

    /** The colour of its state. */
    public String getStatusKind() {
        return AssetsPage.colour(asset.details().status());
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
