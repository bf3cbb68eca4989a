package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.risk.AssetFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which assets the address asks for: the list and the export read the same words. What cannot be read does not narrow.
 */
public final class AssetWish {

    private AssetWish() {
        // reads and writes addresses, holds nothing
    }

    /** @param parameter the value of a parameter of the address; null when it is not there */
    public static AssetFilter read(UnaryOperator<String> parameter) {
        return new AssetFilter(
                parameter.apply("q"),
                value(parameter.apply("org"), OrganizationId::of),
                value(parameter.apply("department"), DepartmentId::of),
                value(parameter.apply("medium"), Medium::valueOf),
                value(parameter.apply("importance"), Integer::valueOf),
                value(parameter.apply("personal"), Boolean::valueOf),
                value(parameter.apply("status"), AssetStatus::valueOf),
                "incomplete".equals(parameter.apply("todo")),
                value(parameter.apply("owner"), StaffId::of),
                "notAnalysed".equals(parameter.apply("todo")),
                "analysisOld".equals(parameter.apply("todo")),
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
    public static String write(AssetFilter filter) {
        List<String> query = new ArrayList<>();
        add(query, "q", filter.text());
        add(query, "org", filter.organization());
        add(query, "department", filter.department());
        add(query, "medium", filter.medium());
        add(query, "importance", filter.importance());
        add(query, "personal", filter.personal());
        add(query, "status", filter.status());
        add(query, "todo", todo(filter));
        add(query, "owner", filter.owner());
        add(query, "approval", filter.approval());
        return String.join("&", query);
    }

    /** Which work still to be done the filter is for; null for none. */
    static String todo(AssetFilter filter) {
        if (filter.incomplete()) {
            return "incomplete";
        }
        if (filter.notAnalysed()) {
            return "notAnalysed";
        }
        return filter.analysisOld() ? "analysisOld" : null;
    }

    private static void add(List<String> query, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
