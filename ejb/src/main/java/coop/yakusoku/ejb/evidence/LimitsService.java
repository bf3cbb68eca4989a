package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.evidence.FileKind;
import coop.yakusoku.domain.evidence.StoredFiles;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what is taken as evidence from now on; what is kept stays. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class LimitsService {

    private static final long MEGAPIXEL = 1_000_000;

    /** So many changes are shown. */
    private static final int LATEST = 100;

    private final StoredFiles files;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    protected LimitsService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    LimitsService(StoredFiles files, EntityManager entities, Caller caller, Clock clock) {
        this.files = files;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code evidence.limits-unreasonable} out of the bounds of {@link EvidenceLimits} */
    public void change(EvidenceLimits limits) {
        if (!limits.reasonable()) {
            throw new RuleViolation("evidence.limits-unreasonable");
        }
        EvidenceLimits before = files.limits();
        files.limit(limits);

        note("limits.megabytes", before.megabytes(), limits.megabytes());
        note("limits.megapixels", before.mostPixels() / MEGAPIXEL, limits.mostPixels() / MEGAPIXEL);
        note("limits.warnDays", before.warnDays(), limits.warnDays());
        note("limits.kinds", kinds(before), kinds(limits));
    }

    private static String kinds(EvidenceLimits limits) {
        return limits.kinds().stream().sorted().map(FileKind::name).collect(Collectors.joining(", "));
    }

    private void note(String field, Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        entities.createNativeQuery("""
                        insert into evidence_limit_change (change_id, at, by_id, by_name, field, before, after)
                        values (:id, :at, :by, :name, :field, :before, :after)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("at", clock.instant())
                .setParameter("by", caller.staff().value())
                .setParameter("name", caller.displayName())
                .setParameter("field", field)
                .setParameter("before", before.toString())
                .setParameter("after", after.toString())
                .executeUpdate();
    }

    /** Who changed which of them, the latest first. */
    @SuppressWarnings("unchecked")
    public List<FieldChange> history() {
        List<Object[]> rows = entities.createNativeQuery(
                        "select at, by_name, field, before, after from evidence_limit_change order by at desc, field")
                .setMaxResults(LATEST)
                .getResultList();
        return rows.stream()
                .map(row -> new FieldChange(
                        EvidenceRow.moment(row[0]),
                        (String) row[1],
                        FieldChange.Kind.CHANGED,
                        (String) row[2],
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }
}
