package coop.yakusoku.ejb.risk.recompute;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.jobs.Jobs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * Computes the values, bands and priorities of the register again, after the method or its weights have changed in a new
 * version of the product. What people said stays; an acceptance given for another value is withdrawn, as ever.
 *
 * <p>A step is one transaction over some risks: the heap never holds more of the register, and a step that is repeated
 * finds nothing to do. The changed rows are written as one batch with their history; a risk that somebody saves meanwhile
 * is left alone, for that person's save has computed it already.
 */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class RecomputeService {

    /** Comes before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;
    private final RecomputedRows rows;
    private final Caller caller;
    private final Jobs jobs;

    protected RecomputeService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    RecomputeService(EntityManager entities, RecomputedRows rows, Caller caller, Jobs jobs) {
        this.entities = entities;
        this.rows = rows;
        this.caller = caller;
        this.jobs = jobs;
    }

    /**
     * Lets the whole register that the caller keeps be computed again in the background.
     *
     * @throws RuleViolation {@code shared.jobs-too-many}
     */
    public JobId start() {
        return jobs.start("risk.recompute", new Properties(), "recompute.title");
    }

    /** How many risks there are to look at. */
    public long count() {
        return entities.createQuery(
                        """
                        select count(r) from Risk r join Asset a on a.id = r.assetId
                        where not r.superseded and r.value is not null and a.organizationId in :organizations""",
                        Long.class)
                .setParameter("organizations", organizations())
                .getSingleResult();
    }

    /**
     * One step.
     *
     * @param after where the step before ended; null for the first
     * @param atMost how many risks to read
     */
    public RecomputedPart step(RiskId after, int atMost) {
        List<Object[]> found = entities.createQuery(
                        """
                        select r, a, c.weights from Risk r join Asset a on a.id = r.assetId
                            join Analysis n on n.id = r.analysisId join Catalog c on c.id = n.catalogId
                        where r.id > :after and not r.superseded and r.value is not null
                          and a.organizationId in :organizations
                        order by r.id""",
                        Object[].class)
                .setParameter("after", after == null ? FIRST : after.value())
                .setParameter("organizations", organizations())
                .setHint("org.hibernate.readOnly", true)
                .setHint("org.hibernate.fetchSize", atMost)
                .setMaxResults(atMost)
                .getResultList();
        List<Risk> changed = new ArrayList<>();
        for (Object[] row : found) {
            Risk risk = (Risk) row[0];
            Risk.Computed before = risk.computed();
            risk.follow((Asset) row[1], (PriorityWeights) row[2]);
            if (!risk.computed().equals(before)) {
                changed.add(risk);
            }
        }

        int written = rows.write(changed);
        RiskId last = found.size() < atMost ? null : ((Risk) found.get(found.size() - 1)[0]).id();
        entities.clear();
        return new RecomputedPart(last, found.size(), written);
    }

    private List<UUID> organizations() {
        return caller.scope(Roles.PRIVACY_MANAGER).organizations().stream()
                .map(OrganizationId::value)
                .toList();
    }
}
