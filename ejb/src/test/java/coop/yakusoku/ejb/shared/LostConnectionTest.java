package coop.yakusoku.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostConnectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08003", "08006", "57P01", "57P02", "57P03"})
    void a_server_that_is_not_there_is_one(String state) {
        assertThat(LostConnection.is(new SQLException("gone", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42703", "57014"})
    void a_server_that_says_no_is_none(String state) {
        assertThat(LostConnection.is(new SQLException("no", state))).isFalse();
    }

    @Test
    void an_exception_without_a_code_is_known_by_its_name() {
        assertThat(LostConnection.is(new ConnectException())).isTrue();
        assertThat(LostConnection.is(new SQLException("what"))).isFalse();
        assertThat(LostConnection.is(new IllegalStateException())).isFalse();
    }
}
