package coop.yakusoku.ejb.ledger;

import coop.yakusoku.ejb.organization.Stationery;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.print.Block;
import coop.yakusoku.ejb.shared.print.Column;
import coop.yakusoku.ejb.shared.print.Paper;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Issues the lists of the ledger as a form with a 文書番号 of its own: 台帳一覧 on A4 landscape, by department, and the lists a
 * filter makes of it (見直し遅延, 要配慮, 期限到来).
 */
@Stateless
@RolesAllowed({
    Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
})
public class LedgerPrintService {

    /** More rows than any ledger of a federation has (domain-knowledge 8). */
    private static final int MOST = 5_000;

    /** How wide the columns are; how many there are. */
    private static final List<Integer> WIDTHS = List.of(20, 12, 24, 10, 16, 34, 26, 9, 11, 11, 11, 10);

    private static final int COUNT = 7;

    private final LedgerQueries queries;
    private final MasterQueries masters;
    private final Stationery stationery;

    protected LedgerPrintService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public LedgerPrintService(LedgerQueries queries, MasterQueries masters, Stationery stationery) {
        this.queries = queries;
        this.masters = masters;
        this.stationery = stationery;
    }

    /**
     * The words of the print, in Japanese: it goes to people of the house and to auditors.
     *
     * @param title of the form
     * @param subtitle which list it is
     * @param heads department, number, name, responsible, kind, items, purposes, count, end, review, check, state
     * @param empty what stands for no rows
     * @param label the word for a constant; empty for none
     */
    public record Words(
            String title, String subtitle, List<String> heads, String empty, Function<Enum<?>, String> label) {}

    /** What the filter finds, department by department. An empty ledger is a list too. */
    public XhtmlDocument list(LedgerFilter filter, Words words) {
        Map<String, String> items = masters.items().stream().collect(Collectors.toMap(ItemRow::code, ItemRow::nameJa));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < WIDTHS.size(); i++) {
            String head = words.heads().get(i);
            columns.add(i == COUNT ? Column.number(head, WIDTHS.get(i)) : Column.text(head, WIDTHS.get(i)));
        }
        List<List<Object>> rows = queries.page(filter, LedgerSort.DEPARTMENT, false, 0, MOST).stream()
                .map(row -> row(row, items, words))
                .toList();
        return new XhtmlDocument(stationery.form(
                        "ledger.list", filter.organization(), words.title(), words.subtitle(), Paper.LANDSCAPE))
                .add(new Block.Table(columns, rows, 0, words.empty()));
    }

    private static List<Object> row(LedgerRow row, Map<String, String> items, Words words) {
        return Arrays.asList(
                row.organizationName() + "　" + row.departmentName(),
                row.number(),
                row.name(),
                row.responsibleName(),
                row.classification().kinds().stream().map(words.label()).collect(Collectors.joining("、")),
                row.items().stream().map(code -> items.getOrDefault(code, code)).collect(Collectors.joining("、")),
                String.join("、", row.purposes()),
                row.count(),
                row.end(),
                row.reviewDueOn(),
                row.accuracyDueOn(),
                words.label().apply(row.status()));
    }
}
