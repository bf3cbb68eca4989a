package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.jobs.Jobs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * Begins the next year's analyses of an organisation from its frozen ones: each asset whose current analysis stands in a
 * frozen year gets a new one that takes over what was rated and treated; the frozen one is closed. Nobody has looked at
 * the new ones yet: their day of assessment is empty until somebody rates.
 */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class NewYearService {

    private static final String FROZEN = """
            from risk_asset a
            join risk_analysis n on n.asset_id = a.asset_id and not n.superseded
            where a.organization_id = :organization and a.status <> 'DISPOSED'
              and exists (select 1 from risk_snapshot_asset s
                join risk_snapshot h on h.snapshot_id = s.snapshot_id and h.organization_id = :organization
                where s.asset_id = a.asset_id and s.analysis_id = n.analysis_id)
            """;

    private final EntityManager entities;
    private final Register register;
    private final Caller caller;
    private final Jobs jobs;

    protected NewYearService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    NewYearService(EntityManager entities, Register register, Caller caller, Jobs jobs) {
        this.entities = entities;
        this.register = register;
        this.caller = caller;
        this.jobs = jobs;
    }

    /** How many analyses would begin; none for who does not keep the register of the whole organisation. */
    public long toBegin(OrganizationId organization) {
        return answersFor(organization)
                ? ((Number) entities.createNativeQuery("select count(*) " + FROZEN)
                                .setParameter("organization", organization.value())
                                .getSingleResult())
                        .longValue()
                : 0;
    }

    /**
     * Lets them begin in the background.
     *
     * @param name what the organisation is called, for the list of background work
     * @throws RuleViolation {@code shared.unknown-record}, {@code risk.year-not-yours}, {@code risk.no-frozen-analysis}
     *     when there is none to begin from, {@code shared.jobs-too-many}
     */
    public JobId begin(OrganizationId organization, String name) {
        refuseUnlessAnswering(organization);
        if (toBegin(organization) == 0) {
            throw new RuleViolation("risk.no-frozen-analysis");
        }
        Properties told = new Properties();
        told.setProperty(NewYearWork.ORGANIZATION, organization.toString());
        return jobs.start("risk.new-year", told, "newYear.title", List.of(name));
    }

    /**
     * The assets that wait for it, by number.
     *
     * @throws RuleViolation {@code shared.unknown-record}, {@code risk.year-not-yours}
     */
    public List<AssetId> waiting(OrganizationId organization) {
        refuseUnlessAnswering(organization);
        @SuppressWarnings("unchecked")
        List<UUID> found = entities.createNativeQuery("select a.asset_id " + FROZEN + "order by a.number")
                .setParameter("organization", organization.value())
                .getResultList();
        return found.stream().map(AssetId::new).toList();
    }

    private void refuseUnlessAnswering(OrganizationId organization) {
        if (!register.reading().organizations().contains(organization)) {
            throw Register.unknown();
        }
        if (!answersFor(organization)) {
            throw new RuleViolation("risk.year-not-yours");
        }
    }

    private boolean answersFor(OrganizationId organization) {
        return caller.scope(Roles.PRIVACY_MANAGER).organizations().contains(organization);
    }
}
