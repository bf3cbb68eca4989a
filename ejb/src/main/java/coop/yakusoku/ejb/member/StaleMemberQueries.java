package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.ListedPersons;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.accuracy.AccuracyPlan;
import coop.yakusoku.domain.member.accuracy.VerificationSource;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the members whose data are to be confirmed (T-2-(5)-a), for a purpose and with a line in the log. */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER})
public class StaleMemberQueries {

    /** So many on a page. */
    public static final int PAGE = 50;

    private static final String FROM = """
            from member_record r
            where r.organization_id = :organization and coalesce(r.verified_on, r.joined_on) < :before
            """;

    private final EntityManager entities;
    private final MemberGate gate;
    private final AccessLog log;
    private final Clock clock;

    protected StaleMemberQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    StaleMemberQueries(EntityManager entities, MemberGate gate, AccessLog log, Clock clock) {
        this.entities = entities;
        this.gate = gate;
        this.log = log;
        this.clock = clock;
    }

    /** The plan of a co-op; the usual one until it has its own. */
    public AccuracyPlan plan(OrganizationId organization) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select every_months, method, note from member_accuracy_plan where organization_id = :id",
                        Tuple.class)
                .setParameter("id", organization.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new AccuracyPlan(
                        row.get("every_months", Number.class).intValue(),
                        VerificationSource.valueOf(row.get("method", String.class)),
                        row.get("note", String.class)))
                .orElse(AccuracyPlan.USUAL);
    }

    /**
     * A page of them.
     *
     * @param purpose the code of the purpose the work is done for
     * @param page counted from 1
     * @return empty when the purpose is declined, which is a line in the log
     */
    public Optional<StaleMembers> find(String purpose, OrganizationId organization, int page) {
        Declared declared = gate.declare(new Declaration(purpose, null, organization));
        if (!declared.granted()) {
            log.write(AccessLine.refusal(declared.actor(), purpose, null, declared.refusal()));
            return Optional.empty();
        }
        AccuracyPlan plan = plan(organization);
        LocalDate before = plan.staleBefore(LocalDate.now(clock));
        int count = ((Number) entities.createNativeQuery("select count(*) " + FROM)
                        .setParameter("organization", organization.value())
                        .setParameter("before", before)
                        .getSingleResult())
                .intValue();
        List<Tuple> rows = rows(organization, before, page);

        log.write(AccessLine.search(
                declared.actor(),
                purpose,
                "stale",
                ListedPersons.of(rows.stream().mapToInt(row -> row.get("serial", Integer.class)))));
        return Optional.of(new StaleMembers(
                plan, before, count, rows.stream().map(StaleMemberQueries::stale).toList()));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(OrganizationId organization, LocalDate before, int page) {
        return entities.createNativeQuery(
                        "select r.id, r.serial, coalesce(r.number, '') as number, coalesce(r.name, '') as name,"
                                + " coalesce(r.prefecture || r.city, '') as municipality, r.verified_on " + FROM
                                + " order by coalesce(r.verified_on, r.joined_on), r.id",
                        Tuple.class)
                .setParameter("organization", organization.value())
                .setParameter("before", before)
                .setFirstResult(Math.max(0, page - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private static StaleMembers.Stale stale(Tuple row) {
        return new StaleMembers.Stale(
                new MemberId(row.get("id", UUID.class)),
                row.get("number", String.class),
                row.get("name", String.class),
                row.get("municipality", String.class),
                Columns.day(row.get("verified_on")));
    }
}
