package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * In which role the caller may accept a risk (6.2): from 6 on as chief privacy officer only; below, whoever is
 * responsible for the department. The role closest to the department is taken.
 */
@ApplicationScoped
class Acceptance {

    private static final List<String> CLOSEST_FIRST =
            List.of(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO);
    private static final List<String> CHIEF_FIRST = List.of(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);

    private final Caller caller;

    protected Acceptance() {
        this(null); // for the container's proxy
    }

    @Inject
    Acceptance(Caller caller) {
        this.caller = caller;
    }

    /**
     * The role the caller would accept in; empty when no role of his or hers covers the department. From 6 on it may be a
     * role that is not enough: the risk refuses it with the reason.
     */
    Optional<String> role(int residualValue, OrganizationId organization, DepartmentId department) {
        List<String> order = residualValue >= Risk.MUST_TREAT ? CHIEF_FIRST : CLOSEST_FIRST;
        return order.stream()
                .filter(role -> caller.scope(role).covers(organization, department))
                .findFirst();
    }

    /** Whether the role is enough for the value. */
    static boolean suffices(String role, int residualValue) {
        return residualValue < Risk.MUST_TREAT || Risk.CHIEF.equals(role);
    }
}
