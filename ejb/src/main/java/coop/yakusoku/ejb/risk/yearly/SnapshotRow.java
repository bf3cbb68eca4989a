package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.Instant;

/**
 * A snapshot of the register, or the register of today beside one.
 *
 * @param id null for the register of today
 * @param edition 1, or more when the year was frozen again; 0 for the register of today
 * @param latest whether no later edition of the year took its place
 * @param frozenAt when it was frozen; for the register of today, when it was read
 * @param risks all of them, the unrated too
 */
public record SnapshotRow(
        SnapshotId id,
        OrganizationId organization,
        String organizationName,
        int fiscalYear,
        int edition,
        boolean latest,
        String note,
        Instant frozenAt,
        String frozenByName,
        int assets,
        int risks,
        int high,
        int medium,
        int low)
        implements Serializable {

    static final String SELECT = """
            select s.snapshot_id, s.organization_id, s.organization_name, s.fiscal_year, s.edition,
                not exists (select 1 from risk_snapshot l where l.organization_id = s.organization_id
                    and l.fiscal_year = s.fiscal_year and l.edition > s.edition) as latest,
                s.note, s.frozen_at, s.frozen_by_name, s.assets, s.risks, s.high, s.medium, s.low
            from risk_snapshot s
            """;

    static SnapshotRow of(Columns row) {
        return new SnapshotRow(
                new SnapshotId(row.id()),
                new OrganizationId(row.id()),
                row.text(),
                row.number(),
                row.number(),
                row.flag(),
                row.text(),
                row.moment(),
                row.text(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number());
    }

    /** The frozen year as a record among others. */
    public RecordHead head() {
        return SnapshotRecords.head(this);
    }

    /** Whether it is the living register. */
    public boolean today() {
        return id == null;
    }

    /** Risks nobody had rated. */
    public int unrated() {
        return risks - high - medium - low;
    }
}
