package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.InformationKind;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Which rows the address asks for: the list and the export read the same words. What cannot be read does not narrow. */
final class LedgerWish {

    private LedgerWish() {
        // reads and writes addresses, holds nothing
    }

    /** @param parameter the value of a parameter of the address; null when it is not there */
    static LedgerFilter read(UnaryOperator<String> parameter) {
        LedgerList list = value(parameter.apply("list"), LedgerList::valueOf);
        return new LedgerFilter(
                parameter.apply("q"),
                value(parameter.apply("org"), OrganizationId::of),
                value(parameter.apply("department"), DepartmentId::of),
                list == null ? LedgerList.ALL : list,
                value(parameter.apply("kind"), InformationKind::valueOf),
                value(parameter.apply("subject"), SubjectKind::valueOf),
                value(parameter.apply("item"), Function.identity()),
                value(parameter.apply("purpose"), Function.identity()),
                value(parameter.apply("medium"), StorageMedium::valueOf),
                value(parameter.apply("approval"), ApprovalStanding::valueOf));
    }

    private static <T> T value(String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    /** The same wish as the query of an address. */
    static String write(LedgerFilter filter) {
        List<String> query = new ArrayList<>();
        add(query, "q", filter.text());
        add(query, "org", filter.organization());
        add(query, "department", filter.department());
        add(query, "list", filter.list() == LedgerList.ALL ? null : filter.list());
        add(query, "kind", filter.kind());
        add(query, "subject", filter.subject());
        add(query, "item", filter.item());
        add(query, "purpose", filter.purpose());
        add(query, "medium", filter.medium());
        add(query, "approval", filter.approval());
        return String.join("&", query);
    }

    private static void add(List<String> query, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
