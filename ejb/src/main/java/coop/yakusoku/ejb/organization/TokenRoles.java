package coop.yakusoku.ejb.organization;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Set;
import java.util.stream.Collectors;

/** What the login says: a name and the roles of the token. The same from a page, a service and a timer. */
@Stateless
@ExcludeDefaultInterceptors
@DeclareRoles({
    Roles.CPO,
    Roles.PRIVACY_MANAGER,
    Roles.PROTECTION_OFFICER,
    Roles.HR,
    Roles.CONTRACT_SUPERVISOR,
    Roles.MEMBER_SERVICE,
    Roles.AUDITOR,
    Roles.STAFF,
    Roles.SYSTEM_ADMIN,
    Roles.CORE_SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TokenRoles {

    @Resource
    private SessionContext context;

    /** {@code anonymous} when nobody is logged in. */
    @PermitAll
    public String username() {
        return context.getCallerPrincipal().getName();
    }

    /** Those of our roles the token carries. */
    @PermitAll
    public Set<String> roles() {
        return Roles.ALL.stream().filter(context::isCallerInRole).collect(Collectors.toUnmodifiableSet());
    }
}
