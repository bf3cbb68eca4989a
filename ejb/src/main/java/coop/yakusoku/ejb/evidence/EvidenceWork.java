package coop.yakusoku.ejb.evidence;

import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.Records;
import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Evidence that is no longer good, or soon not, for who keeps the record it is attached to. */
@ApplicationScoped
class EvidenceWork implements WorkSource {

    private static final String EXPIRING = """
            select expired, total, attachment_id, evidence_id, title, file_name, expires_on, attached_by from (
                select t.attachment_id, e.evidence_id, e.title, e.file_name, e.expires_on, t.attached_by,
                    e.expires_on < :today as expired,
                    count(*) over (partition by e.expires_on < :today) as total,
                    row_number() over (
                        partition by e.expires_on < :today order by e.expires_on, t.attachment_id) as place
            """
            + EvidenceRow.FROM;

    private final EntityManager entities;
    private final Records records;
    private final Clock clock;

    protected EvidenceWork() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    EvidenceWork(EntityManager entities, Records records, Clock clock) {
        this.entities = entities;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<WorkPile> piles(Worker worker, int most) {
        Map<String, RecordSight> kept = records.kept(worker);
        if (kept.isEmpty()) {
            return List.of();
        }
        EvidenceSelection selection = new EvidenceSelection(kept)
                .and(
                        "t.retired_at is null and e.expires_on <= cast(:today as date) + l.warn_days",
                        "today",
                        LocalDate.now(clock));
        List<?> rows = selection
                .bind(entities.createNativeQuery(
                        EXPIRING + selection.where() + ") listed where place <= :most order by expired desc, place"))
                .setParameter("most", most)
                .getResultList();
        List<WorkPile> piles = new ArrayList<>();
        pile(rows, true, worker, "evidence.expired", WorkGroup.OVERDUE, EvidenceStanding.EXPIRED, piles);
        pile(rows, false, worker, "evidence.expiring", WorkGroup.EXPIRING, EvidenceStanding.EXPIRING, piles);
        return piles;
    }

    private static void pile(
            List<?> rows,
            boolean expired,
            Worker worker,
            String kind,
            WorkGroup group,
            EvidenceStanding standing,
            List<WorkPile> piles) {
        List<WorkItem> items = new ArrayList<>();
        long total = 0;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            if (expired == (Boolean) row[0]) {
                total = ((Number) row[1]).longValue();
                items.add(item(row, worker));
            }
        }
        if (total > 0) {
            piles.add(new WorkPile(kind, group, total, "/evidence/evidence.xhtml?standing=" + standing, items));
        }
    }

    private static WorkItem item(Object[] row, Worker worker) {
        Object day = row[6];
        return new WorkItem(
                row[2].toString(),
                (String) row[4],
                null,
                day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day,
                worker.staff().value().equals((UUID) row[7]),
                "/evidence/file.xhtml?id=" + row[3]);
    }
}
