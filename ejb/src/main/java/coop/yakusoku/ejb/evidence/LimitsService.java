package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.evidence.StoredFiles;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says what is taken as evidence from now on; what is kept stays. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class LimitsService {

    private final StoredFiles files;

    protected LimitsService() {
        this(null); // for the container's proxy
    }

    @Inject
    public LimitsService(StoredFiles files) {
        this.files = files;
    }

    /** @throws RuleViolation {@code evidence.limits-unreasonable} out of the bounds of {@link EvidenceLimits} */
    public void change(EvidenceLimits limits) {
        if (!limits.reasonable()) {
            throw new RuleViolation("evidence.limits-unreasonable");
        }
        files.limit(limits);
    }
}
