package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.risk.MyWork;
import coop.yakusoku.ejb.risk.MyWork.Kind;
import coop.yakusoku.ejb.risk.MyWork.Pile;
import coop.yakusoku.ejb.risk.MyWorkQueries;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.WorkSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What the register wants of the person who is logged in. */
@RequestScoped
public class RiskWork implements WorkSource {

    private static final String BUNDLE = "riskText";

    @Inject
    private MyWorkQueries queries;

    @Inject
    private Screen screen;

    @Override
    public List<WorkPile> piles() {
        return queries.today().piles().stream().map(this::pile).toList();
    }

    private WorkPile pile(Pile pile) {
        return new WorkPile(
                pile.kind().name().toLowerCase(Locale.ROOT),
                screen.text(BUNDLE, "Kind." + pile.kind()),
                pile.count(),
                list(pile.kind()),
                pile.kind() == Kind.OVERDUE,
                pile.first().stream().map(item -> item(pile.kind(), item)).toList());
    }

    private WorkItem item(Kind kind, MyWork.Item item) {
        String about =
                item.threat() == null ? null : item.threat().in(Texts.locale().getLanguage());
        return new WorkItem(item.title(), about, item.day(), page(kind) + "?id=" + item.id());
    }

    private static String page(Kind kind) {
        return switch (kind) {
            case NOT_ANALYSED, ANALYSIS_OLD -> "/risk/assess-asset.xhtml";
            case TO_ACCEPT -> "/risk/accept-risk.xhtml";
            case OVERDUE, UNDECIDED, SOON, REVIEW -> "/risk/risk.xhtml";
        };
    }

    /** The list that shows exactly what was counted. */
    private static String list(Kind kind) {
        return switch (kind) {
            case OVERDUE -> "/risk/risks.xhtml?whose=DUTY&deadline=OVERDUE";
            case SOON -> "/risk/risks.xhtml?whose=DUTY&deadline=SOON";
            case REVIEW -> "/risk/risks.xhtml?whose=DUTY&deadline=REVIEW";
            case UNDECIDED -> "/risk/risks.xhtml?whose=DUTY&standing=UNDECIDED";
            case TO_ACCEPT -> "/risk/risks.xhtml?whose=TO_ACCEPT";
            case NOT_ANALYSED -> "/risk/assets.xhtml?notAnalysed=true&status=ACTIVE";
            case ANALYSIS_OLD -> null;
        };
    }
}
