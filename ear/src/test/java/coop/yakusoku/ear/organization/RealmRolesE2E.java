package coop.yakusoku.ear.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.HttpVisitor;
import coop.yakusoku.ear.shared.Realm;
import coop.yakusoku.ear.shared.Visitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an appointment does in Keycloak itself. */
@Order(9)
class RealmRolesE2E {

    private static final String PERSON = "staff";
    private static final String ROLE = "hr";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void an_appointment_gives_the_realm_role_and_its_end_takes_it_away() {
        Realm realm = new Realm(visitor.stack());
        Page admin = visitor.loginAs("admin");
        Appointing appointing = new Appointing(visitor, admin);
        assertThat(realm.rolesOf(PERSON)).doesNotContain(ROLE);

        appointing.appoint(PERSON, "HR");
        admin.waitForCondition(() -> realm.rolesOf(PERSON).contains(ROLE));
        HttpVisitor person = HttpVisitor.loggedIn(visitor.stack().baseUrl(), PERSON);
        assertThat(person.get("/organization/people.xhtml").statusCode()).isEqualTo(200);

        appointing.revoke();
        assertThat(person.get("/organization/people.xhtml").statusCode())
                .as("the next request, whatever the token says")
                .isEqualTo(404);
        admin.waitForCondition(() -> !realm.rolesOf(PERSON).contains(ROLE));
        assertThat(realm.rolesOf(PERSON)).contains("staff");
    }
}
