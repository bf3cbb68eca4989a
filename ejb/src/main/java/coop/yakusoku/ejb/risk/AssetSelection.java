package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.ejb.organization.ScopedSelection;

/** What a filter finds of what a reader may see: one condition for the list, its count and the export of it. */
final class AssetSelection extends ScopedSelection {

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

    /** How the current analysis stands; an asset without one has not been submitted. */
    private static final String APPROVAL =
            """
            coalesce((
                select risk_analysis_standing(n.analysis_id) from risk_analysis n
                where n.asset_id = a.asset_id and not n.superseded), 'NONE')""";

    AssetSelection(AssetFilter filter, Scope readable) {
        super("a", readable, "a.handed_down");
        narrow(filter);
    }

    private void narrow(AssetFilter filter) {
        text(filter.text());
        within(filter.organization());
        within(filter.department());
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
            and(MISSING + " > 0");
        }
        if (filter.notAnalysed()) {
            and(NOT_ANALYSED);
        }
        if (filter.analysisOld()) {
            and(ANALYSIS_OLD);
        }
        if (filter.approval() != null) {
            and(APPROVAL + " = :approval", "approval", filter.approval().name());
        }
    }
}
