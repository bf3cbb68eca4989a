package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Runs the rules check on demand. */
@Stateless
public class RulesCheckService {

    private final RulesCheck check;
    private final Caller caller;

    protected RulesCheckService() {
        this(null, null); // for the container's proxy
    }

    @Inject
    RulesCheckService(RulesCheck check, Caller caller) {
        this.check = check;
        this.caller = caller;
    }

    /**
     * Runs all rules and says what came of it.
     *
     * @throws RuleViolation {@code work.check-running} while another run has not ended
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public CheckResult check() {
        return check.now(caller.staff());
    }
}
