package coop.yakusoku.ear.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ear.access.AccessMatrix.Door;
import coop.yakusoku.ear.access.AccessMatrix.Kind;
import coop.yakusoku.ear.people.Acting;
import coop.yakusoku.ear.people.Admin;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Clerk;
import coop.yakusoku.ear.people.ClerkWithToken;
import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.CpoWithoutToken;
import coop.yakusoku.ear.people.Desk;
import coop.yakusoku.ear.people.Hr;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.people.Stranger;
import coop.yakusoku.ear.people.Supervisor;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.organization.TokenRoles;
import jakarta.ejb.EJBAccessException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every public method of every service against every role, in the container and against today's appointments. */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

    private static final Map<String, Class<? extends Acting>> ACTORS = Map.of(
            "cpo", Cpo.class,
            "privacy-manager", Manager.class,
            "protection-officer", Officer.class,
            "hr", Hr.class,
            "contract-supervisor", Supervisor.class,
            "member-service", Desk.class,
            "auditor", Auditor.class,
            "staff", Clerk.class,
            "system-admin", Admin.class);

    @Deployment
    static EnterpriseArchive ear() {
        EnterpriseArchive ear = Deployments.ear(
                AccessMatrixIT.class, AccessMatrix.class, AccessMatrix.Door.class, AccessMatrix.Kind.class, ServiceDoors.class);
        ear.getAsType(WebArchive.class, "/test.war").addAsResource("access-matrix.csv");
        return ear;
    }

    @Test
    @RunAsClient
    void the_matrix_names_every_public_method_of_every_service_and_no_other() {
        assertThat(AccessMatrix.read().names(Kind.METHOD, Kind.INSIDE))
                .containsExactlyInAnyOrderElementsOf(ServiceDoors.all());
    }

    @Test
    void the_actors_carry_the_roles_of_the_accounts() throws Exception {
        for (String role : AccessMatrix.ACCOUNTS.keySet()) {
            TokenRoles token = bean(TokenRoles.class);
            String account = actor(ACTORS.get(role)).undone(token::username);
            Set<String> roles = actor(ACTORS.get(role)).undone(token::roles);

            assertThat(account).isEqualTo(AccessMatrix.ACCOUNTS.get(role));
            assertThat(roles).isEqualTo(role.equals("staff") ? Set.of("staff") : Set.of(role, "staff"));
        }
    }

    @Test
    void each_role_passes_the_doors_of_the_matrix_and_no_other() throws Exception {
        List<String> wrong = new ArrayList<>();

        for (Door door : AccessMatrix.read().doors(Kind.METHOD)) {
            for (String role : AccessMatrix.ACCOUNTS.keySet()) {
                for (Method method : ServiceDoors.methods(door.name())) {
                    boolean passed = passes(actor(ACTORS.get(role)), method);
                    if (passed != door.allowed().contains(role)) {
                        wrong.add(role + (passed ? " passes " : " does not pass ") + method);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_passes_without_a_login() {
        assertThat(passed(null)).isEmpty();
    }

    @Test
    void a_role_in_the_token_opens_nothing_without_an_appointment() throws NamingException {
        List<String> forStaff = new ArrayList<>();
        AccessMatrix.read().doors(Kind.METHOD).stream()
                .filter(it -> it.allowed().contains("staff"))
                .forEach(it -> forStaff.add(it.name()));

        assertThat(passed(actor(ClerkWithToken.class))).as("beyond what is for everybody").isSubsetOf(forStaff);
    }

    @Test
    void a_login_that_belongs_to_no_person_opens_nothing() throws NamingException {
        assertThat(passed(actor(Stranger.class))).isEmpty();
    }

    @Test
    void an_appointment_opens_nothing_without_the_role_in_the_token() throws NamingException {
        List<String> forStaff = new ArrayList<>();
        AccessMatrix.read().doors(Kind.METHOD).stream()
                .filter(it -> it.allowed().contains("staff"))
                .forEach(it -> forStaff.add(it.name()));

        assertThat(passed(actor(CpoWithoutToken.class))).as("beyond what is for everybody").isSubsetOf(forStaff);
    }

    /** The doors of the matrix that open for somebody. */
    private static List<String> passed(Acting somebody) {
        List<String> passed = new ArrayList<>();
        for (Door door : AccessMatrix.read().doors(Kind.METHOD)) {
            for (Method method : ServiceDoors.methods(door.name())) {
                if (passes(somebody, method)) {
                    passed.add(door.name());
                }
            }
        }
        return passed;
    }

    /** With arguments that say nothing: what the method makes of them is not the question, only whether it was reached. */
    private static boolean passes(Acting somebody, Method method) {
        Throwable thrown = answer(somebody, () -> {
            try {
                method.invoke(bean(method.getDeclaringClass()), nothing(method));
                return null;
            } catch (InvocationTargetException e) {
                return e.getTargetException();
            }
        });
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EJBAccessException) {
                return false;
            }
        }
        return true;
    }

    private static Throwable answer(Acting somebody, Callable<Throwable> call) {
        try {
            return somebody == null ? call.call() : somebody.undone(call);
        } catch (Exception e) {
            throw new AssertionError("could not even ask", e);
        }
    }

    private static Object[] nothing(Method method) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int n = 0; n < arguments.length; n++) {
            Class<?> type = method.getParameterTypes()[n];
            if (type == boolean.class) {
                arguments[n] = false;
            } else if (type == int.class) {
                arguments[n] = 0;
            } else if (type == long.class) {
                arguments[n] = 0L;
            }
        }
        return arguments;
    }

    private static <T extends Acting> T actor(Class<T> type) throws NamingException {
        return type.cast(InitialContext.doLookup("java:app/people/" + type.getSimpleName() + "!" + type.getName()));
    }

    private static <T> T bean(Class<T> type) throws NamingException {
        return type.cast(
                InitialContext.doLookup("java:app/yakusoku-ejb/" + type.getSimpleName() + "!" + type.getName()));
    }
}
