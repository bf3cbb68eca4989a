package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.shared.RevisionAuthor;
import coop.yakusoku.ejb.shared.Authorship;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Asks at every door whether the caller's role is in force today.
 *
 * <p>The container has already compared the annotation with the token. A token lives for minutes after an appointment has
 * ended; the register does not. What passes is signed: the revisions of this transaction carry the caller's name.
 */
public class AppointmentGuard {

    @Inject
    private Caller caller;

    @Inject
    private Authorship authorship;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Optional<String[]> allowed = rolesAllowed(call.getMethod());
        if (allowed.isPresent()) {
            if (!caller.has(allowed.get())) {
                throw new EJBAccessException(
                        "no appointment in force for " + call.getMethod().getName());
            }
            authorship.sign(new RevisionAuthor(caller.staff(), caller.displayName()));
        }
        return call.proceed();
    }

    /** Empty for doors that are open to all. */
    static Optional<String[]> rolesAllowed(Method door) {
        if (door.isAnnotationPresent(PermitAll.class) || door.isAnnotationPresent(DenyAll.class)) {
            return Optional.empty();
        }
        RolesAllowed roles = door.isAnnotationPresent(RolesAllowed.class)
                ? door.getAnnotation(RolesAllowed.class)
                : door.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return Optional.ofNullable(roles).map(RolesAllowed::value);
    }
}
