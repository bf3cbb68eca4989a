package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.accuracy.AccuracyPlan;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** What a co-op rules for its members' data: how often they are confirmed, and which lists need an approval. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class MemberRuleService {

    private static final int MOST_PERSONS = 1_000_000;

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    protected MemberRuleService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    MemberRuleService(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Lists of more persons than this need an approval from now on; lists asked for before keep the rule of their day.
     *
     * @throws RuleViolation {@code member.approval-over-unknown} unless 0 to 1,000,000
     */
    public void approveOver(int persons) {
        if (persons < 0 || persons > MOST_PERSONS) {
            throw new RuleViolation("member.approval-over-unknown", MOST_PERSONS);
        }
        entities.createNativeQuery("update member_list_rule set approval_over = :persons, changed_by = :by, changed_at = :at")
                .setParameter("persons", persons)
                .setParameter("by", caller.staff().value())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /**
     * Plans how often the data of a co-op's members are confirmed.
     *
     * @throws RuleViolation {@code shared.unknown-record} for a co-op the caller does not look after
     */
    public void plan(OrganizationId organization, AccuracyPlan plan) {
        if (!caller.scope(Roles.PRIVACY_MANAGER).covers(organization, null)) {
            throw new RuleViolation("shared.unknown-record");
        }
        entities.createNativeQuery("""
                        insert into member_accuracy_plan (organization_id, every_months, method, note, changed_by, changed_at)
                        values (:organization, :months, :method, :note, :by, :at)
                        on conflict (organization_id) do update set every_months = excluded.every_months,
                            method = excluded.method, note = excluded.note, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at, version = member_accuracy_plan.version + 1
                        """)
                .setParameter("organization", organization.value())
                .setParameter("months", plan.everyMonths())
                .setParameter("method", plan.method().name())
                .setParameter("note", plan.note())
                .setParameter("by", caller.staff().value())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
