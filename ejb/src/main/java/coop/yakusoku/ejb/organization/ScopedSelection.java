package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ejb.shared.SearchWords;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a filter finds of what a reader may see, in a table whose rows belong to a department and have a search key: one
 * condition for the list, its count and the export of it. It begins with the reach, so that none is without one.
 */
public abstract class ScopedSelection {

    private final String row;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param row the alias of the table in the queries
     * @param readable what the reader reaches
     * @param besides a condition that lets a row be seen all the same; {@code false} for none
     */
    protected ScopedSelection(String row, Scope readable, String besides) {
        this.row = row;
        where.append(" where (").append(besides);
        if (!readable.organizations().isEmpty()) {
            where.append(" or ").append(row).append(".organization_id in (:organizations)");
            parameters.put(
                    "organizations",
                    readable.organizations().stream().map(OrganizationId::value).toList());
        }
        if (!readable.departments().isEmpty()) {
            where.append(" or ").append(row).append(".department_id in (:departments)");
            parameters.put(
                    "departments",
                    readable.departments().stream().map(DepartmentId::value).toList());
        }
        where.append(")");
    }

    /** Narrows to one organisation; null for all. */
    protected final void within(OrganizationId organization) {
        if (organization != null) {
            and(row + ".organization_id = :organization", "organization", organization.value());
        }
    }

    /** Narrows to a department and those below it; null for all. */
    protected final void within(DepartmentId department) {
        if (department != null) {
            and(DepartmentSql.below(row + ".department_id", "department"), "department", department.value());
        }
    }

    /** Narrows to rows that have every word of the text in their search key. */
    protected final void text(String text) {
        List<String> words = SearchWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            and(
                    row + ".search_key like :text" + i + SearchWords.ESCAPE,
                    "text" + i,
                    SearchWords.within(JapaneseText.searchKey(words.get(i))));
        }
    }

    /** One more condition. */
    protected final void and(String condition) {
        where.append(" and ").append(condition);
    }

    /** One more condition with its parameter. */
    protected final void and(String condition, String name, Object value) {
        and(condition);
        parameters.put(name, value);
    }

    /** {@code where …}. */
    public final String where() {
        return where.toString();
    }

    /** The condition's values by name. */
    public final Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** The query with the condition's values in it. */
    public final <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
