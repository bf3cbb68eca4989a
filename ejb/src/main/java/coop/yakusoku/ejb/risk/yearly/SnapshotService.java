package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.yearly.FrozenYears;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.domain.shared.FiscalCalendar;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Freezes the register of an organisation as that of a fiscal year.
 *
 * <p>One statement reads and writes all of it, so that PostgreSQL shows it one moment of the register, whoever edits
 * meanwhile, and nobody waits. Nothing here changes a snapshot, and the tables would refuse it.
 */
@Stateless
public class SnapshotService {

    private static final String FREEZE = "with assets as (\n" + RegisterShape.LIVING_ASSETS + "), risks as (\n"
            + RegisterShape.LIVING_RISKS
            + """
            ), head as (
                insert into risk_snapshot (snapshot_id, organization_id, organization_name, fiscal_year, year_from, year_to,
                    edition, note, frozen_at, frozen_by, frozen_by_name, assets, risks, high, medium, low)
                select :snapshot, o.organization_id, o.name, :year, cast(:first as date), cast(:last as date),
                    :edition, nullif(:note, ''), cast(:at as timestamptz), :by, :name,
                    (select count(*) from assets), (select count(*) from risks),
                    (select count(*) from risks where band = 'HIGH'),
                    (select count(*) from risks where band = 'MEDIUM'),
                    (select count(*) from risks where band = 'LOW')
                from organization_organization o where o.organization_id = :organization
            ), held as (
            """
            + "insert into risk_snapshot_asset (snapshot_id, " + RegisterShape.ASSET + ") select :snapshot, "
            + RegisterShape.ASSET + " from assets)\n"
            + "insert into risk_snapshot_risk (snapshot_id, " + RegisterShape.RISK + ") select :snapshot, "
            + RegisterShape.RISK + " from risks";

    private final EntityManager entities;
    private final Register register;
    private final Caller caller;
    private final FiscalCalendar calendar;
    private final Clock clock;

    protected SnapshotService() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    SnapshotService(
            EntityManager entities, Register register, Caller caller, FiscalCalendar calendar, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Freezes it. For those who answer for the whole organisation.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller does not see the organisation, {@code
     *     risk.year-not-yours} when the caller answers for parts of it only, and what {@link FrozenYears#next} says
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER})
    public SnapshotId freeze(FreezeYear command) {
        refuseUnlessAnswering(command.organization());
        int edition = frozen(command.organization())
                .next(
                        command.year(),
                        calendar.yearOf(LocalDate.now(clock)),
                        command.seenEdition(),
                        command.note());
        SnapshotId id = SnapshotId.next();

        try {
            entities.createNativeQuery(FREEZE)
                    .setParameter("organization", command.organization().value())
                    .setParameter("snapshot", id.value())
                    .setParameter("year", command.year())
                    .setParameter("first", calendar.first(command.year()))
                    .setParameter("last", calendar.last(command.year()))
                    .setParameter("edition", edition)
                    .setParameter("note", command.note() == null ? "" : command.note().strip())
                    .setParameter("at", clock.instant())
                    .setParameter("by", caller.staff().value())
                    .setParameter("name", caller.displayName())
                    .executeUpdate();
        } catch (PersistenceException refused) {
            if (refused instanceof ConstraintViolationException) {
                // Somebody else froze the same year between the question above and this statement.
                throw new RuleViolation("risk.year-frozen-meanwhile", String.valueOf(command.year()));
            }
            throw refused;
        }
        return id;
    }

    private void refuseUnlessAnswering(OrganizationId organization) {
        if (!register.reading().organizations().contains(organization)) {
            throw Register.unknown();
        }
        if (!caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER).organizations().contains(organization)) {
            throw new RuleViolation("risk.year-not-yours");
        }
    }

    @SuppressWarnings("unchecked")
    private FrozenYears frozen(OrganizationId organization) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select fiscal_year, max(edition) from risk_snapshot
                        where organization_id = :organization group by fiscal_year""")
                .setParameter("organization", organization.value())
                .getResultList();
        Map<Integer, Integer> editions = new HashMap<>();
        rows.forEach(row -> editions.put(((Number) row[0]).intValue(), ((Number) row[1]).intValue()));
        return new FrozenYears(editions);
    }
}
