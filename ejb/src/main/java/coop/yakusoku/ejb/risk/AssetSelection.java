package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** What a filter finds of what a reader may see: one condition for the list, its count and the export of it. */
final class AssetSelection {

    /** Who looks for more words than these looks for one thing too exactly. */
    private static final int MOST_WORDS = 6;

    /** Any kind of personal information. */
    static final String PERSONAL = "(a.personal or a.special_care or a.my_number)";

    /** How many fields an analysis needs; the same as {@code Asset.completion()}. */
    private static final String EXPECTED =
            "(6 + cast(" + PERSONAL + " as int) + cast(a.medium = 'PAPER' as int) + cast(a.contractor as int)"
                    + " + cast(a.country <> 'JP' as int))";

    /** How many of them are empty. */
    private static final String MISSING =
            "(num_nulls(a.owner_id, a.retention, a.location, a.user_count, a.department_count, a.acquired_on)"
                    + " + cast(" + PERSONAL + " and a.record_count is null as int)"
                    + " + cast(a.medium = 'PAPER' and a.paper_sheets is null as int)"
                    + " + cast(a.contractor and a.contractor_name is null as int)"
                    + " + cast(a.country <> 'JP' and a.country_note is null as int))";

    /** In percent, rounded down. */
    static final String COMPLETION = "(" + EXPECTED + " - " + MISSING + ") * 100 / " + EXPECTED;

    private static final String BELOW =
            """
            a.department_id in (
                with recursive below (id) as (
                    select department_id from organization_department where department_id = :department
                    union
                    select d.department_id from organization_department d join below b on d.parent_id = b.id)
                select id from below)""";

    private static final String NOT_ANALYSED =
            """
            not exists (
                select 1 from risk_risk r
                where r.asset_id = a.asset_id and not r.superseded and r.risk_value is not null)""";

    /** A year after the day of its latest rating; the same as the work that waits counts. */
    private static final String ANALYSIS_OLD =
            """
            not (%s) and exists (
                select 1 from risk_analysis n
                where n.asset_id = a.asset_id and not n.superseded
                  and coalesce(n.assessed_on, n.started_on) + interval '1 year'
                      < cast(now() at time zone 'Asia/Tokyo' as date))"""
                    .formatted(NOT_ANALYSED);

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    AssetSelection(AssetFilter filter, Scope readable) {
        within(readable);
        narrow(filter);
    }

    private void within(Scope readable) {
        where.append(" where (a.handed_down");
        if (!readable.organizations().isEmpty()) {
            where.append(" or a.organization_id in (:organizations)");
            parameters.put(
                    "organizations",
                    readable.organizations().stream().map(OrganizationId::value).toList());
        }
        if (!readable.departments().isEmpty()) {
            where.append(" or a.department_id in (:departments)");
            parameters.put(
                    "departments",
                    readable.departments().stream().map(DepartmentId::value).toList());
        }
        where.append(")");
    }

    private void narrow(AssetFilter filter) {
        text(filter.text());
        if (filter.organization() != null) {
            and("a.organization_id = :organization", "organization", filter.organization().value());
        }
        if (filter.department() != null) {
            where.append(" and ").append(BELOW);
            parameters.put("department", filter.department().value());
        }
        if (filter.medium() != null) {
            and("a.medium = :medium", "medium", filter.medium().name());
        }
        if (filter.importance() != null) {
            and("a.importance = :importance", "importance", filter.importance());
        }
        if (filter.personal() != null) {
            and(PERSONAL + " = :personal", "personal", filter.personal());
        }
        if (filter.status() != null) {
            and("a.status = :status", "status", filter.status().name());
        }
        if (filter.owner() != null) {
            and("a.owner_id = :owner", "owner", filter.owner().value());
        }
        if (filter.incomplete()) {
            where.append(" and ").append(MISSING).append(" > 0");
        }
        if (filter.notAnalysed()) {
            where.append(" and ").append(NOT_ANALYSED);
        }
        if (filter.analysisOld()) {
            where.append(" and ").append(ANALYSIS_OLD);
        }
    }

    private void text(String text) {
        if (JapaneseText.isBlank(text)) {
            return;
        }
        String[] words = JapaneseText.strip(text).split("[\\s\\p{Z}]+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            String key = JapaneseText.searchKey(words[i]);
            and(
                    "a.search_key like :text" + i + " escape '!'",
                    "text" + i,
                    "%" + key.replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** {@code where …} over an asset called {@code a}. */
    String where() {
        return where.toString();
    }

    /** The condition's values by name. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** The query with the condition's values in it. */
    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
