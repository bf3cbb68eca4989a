package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.LogNotWritten;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.primefaces.csp.CspException;

class TroubleTest {

    @Test
    void who_may_not_and_what_is_not_there_look_the_same() {
        assertThat(Trouble.of(new FacesException(new EJBAccessException("no")))).isEqualTo(Trouble.NOT_FOUND);
        assertThat(Trouble.of(new ServletException(new RuleViolation("shared.unknown-record"))))
                .isEqualTo(Trouble.NOT_FOUND);
    }

    @Test
    void another_refusal_that_no_page_caught_is_our_fault() {
        assertThat(Trouble.of(new RuleViolation("risk.not-rated"))).isEqualTo(Trouble.UNEXPECTED);
    }

    @Test
    void a_database_that_does_not_answer_is_recognised_however_deep() {
        assertThat(Trouble.of(new EJBException(new RuntimeException(new SQLTransientConnectionException()))))
                .isEqualTo(Trouble.UNAVAILABLE);
        assertThat(Trouble.of(new RuntimeException(new ConnectException()))).isEqualTo(Trouble.UNAVAILABLE);
    }

    @Test
    void what_could_not_be_recorded_is_said_to_be_so() {
        assertThat(Trouble.of(new EJBException(new LogNotWritten(new SQLException("disk full", "53100")))))
                .isEqualTo(Trouble.UNRECORDED);
    }

    @Test
    void a_form_that_no_page_of_ours_sent_is_refused_and_no_fault() {
        assertThat(Trouble.of(new FacesException(new CspException("CSP nonce mismatch")))).isEqualTo(Trouble.REFUSED);
    }

    @Test
    void an_old_form_is_shown_afresh() {
        assertThat(Trouble.of(new ViewExpiredException("/risk/asset.xhtml"))).isEqualTo(Trouble.EXPIRED);
    }

    @Test
    void causes_that_go_round_in_a_circle_end() {
        Exception one = new Exception();
        one.initCause(new Exception(one));

        assertThat(Trouble.of(one)).isEqualTo(Trouble.UNEXPECTED);
    }
}
