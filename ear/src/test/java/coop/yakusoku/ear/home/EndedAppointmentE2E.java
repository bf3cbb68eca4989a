package coop.yakusoku.ear.home;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ear.shared.HttpVisitor;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Order(8)
class EndedAppointmentE2E {

    private static final String APPOINTMENT = "update organization_appointment set valid_to = %s where role = 'HR'"
            + " and person_id = (select person_id from organization_person where username = 'hr')";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void an_appointment_that_ended_opens_nothing_at_the_next_request_whatever_the_token_says() {
        Records records = new Records(visitor.stack());
        HttpVisitor hr = HttpVisitor.loggedIn(visitor.stack().baseUrl(), "hr");
        assertThat(hr.get("/organization/people.xhtml").statusCode()).isEqualTo(200);

        try {
            assertThat(records.change(APPOINTMENT.formatted("current_date - 1"))).isPositive();

            assertThat(hr.get("/organization/people.xhtml").statusCode()).isEqualTo(404);
            assertThat(hr.get("/index.xhtml").statusCode()).isEqualTo(200);
            assertThat(hr.get("/index.xhtml").body()).doesNotContain("/organization/people.xhtml");
        } finally {
            records.change(APPOINTMENT.formatted("null"));
        }
        assertThat(hr.get("/organization/people.xhtml").statusCode()).isEqualTo(200);
    }
}
