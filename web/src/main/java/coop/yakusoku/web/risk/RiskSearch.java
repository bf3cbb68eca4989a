package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetRow;
import coop.yakusoku.ejb.risk.AssetSort;
import coop.yakusoku.ejb.risk.RiskOrder;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.RiskRow;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.SearchSource;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds assets by number, name, category and place, and risks by what threatens which asset. */
@RequestScoped
public class RiskSearch implements SearchSource {

    @Inject
    private AssetQueries assets;

    @Inject
    private RiskQueries risks;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    @Override
    public List<Found> find(String words, int howMany) {
        boolean reader = caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR);
        Stream<Found> found = Stream.empty();
        if (reader || caller.has(Roles.CONTRACT_SUPERVISOR)) {
            AssetFilter named = new AssetFilter(words, null, null, null, null, null, null, false, null, false);
            found = assets.page(named, AssetSort.NUMBER, false, 0, howMany).stream()
                    .map(this::asset);
        }
        RiskWish wish = new RiskWish();
        wish.getSaid().putAll(Map.of("q", words));
        return Stream.concat(
                        found,
                        risks.page(wish.filter(), RiskOrder.PRIORITY, true, 0, howMany).stream()
                                .map(this::risk))
                .toList();
    }

    private Found asset(AssetRow asset) {
        return new Found(
                screen.text("riskText", "search.asset"),
                asset.number(),
                asset.name(),
                asset.departmentName() + " " + asset.organizationName(),
                "/risk/asset.xhtml?id=" + asset.id());
    }

    private Found risk(RiskRow risk) {
        return new Found(
                screen.text("riskText", "search.risk"),
                risk.threatCode(),
                risk.threat().in(Texts.locale().getLanguage()),
                risk.assetName() + " " + risk.departmentName(),
                "/risk/risk.xhtml?id=" + risk.id());
    }
}
