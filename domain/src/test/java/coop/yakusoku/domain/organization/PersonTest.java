package coop.yakusoku.domain.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.CO_OP;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SUZUKI;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TODAY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.suzuki;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private final Person suzuki = suzuki();

    @Test
    void a_name_is_kept_as_it_is_written() {
        suzuki.change(details("髙﨑 𠮷子", "タカサキ ヨシコ", "", ""));

        assertThat(suzuki.name()).isEqualTo("髙﨑 𠮷子");
    }

    @Test
    void name_and_kana_are_needed() {
        refused("organization.name-missing", () -> suzuki.change(details("", "スズキ", "", "")));
        refused("organization.kana-missing", () -> suzuki.change(details("鈴木", " ", "", "")));
        refused("organization.number-missing", () -> new Person(SUZUKI, "", TODAY, details("鈴木", "スズキ", "", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "@example.jp", "a b@example.jp", "officer@example"})
    void an_address_looks_like_one(String email) {
        refused("organization.email-shape", () -> suzuki.change(details("鈴木", "スズキ", email, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Officer", "o", "鈴木", "a b"})
    void a_login_name_is_what_keycloak_keeps(String username) {
        refused("organization.username-shape", () -> suzuki.change(details("鈴木", "スズキ", "", username)));
    }

    @Test
    void who_never_logs_in_has_no_login_name() {
        suzuki.change(details("鈴木", "スズキ", "", ""));

        assertThat(suzuki.username()).isEmpty();
    }

    @Test
    void somebody_leaves_once_and_is_employed_until_the_last_day() {
        suzuki.leave(TODAY);

        assertThat(suzuki.employedOn(TODAY)).isTrue();
        assertThat(suzuki.employedOn(TODAY.plusDays(1))).isFalse();
        refused("organization.person-left", () -> suzuki.leave(TODAY));
    }

    @Test
    void the_details_tell_a_log_no_name() {
        assertThat(OrganizationFixtures.suzukisDetails().toString()).doesNotContain("鈴木", "officer");
    }

    private static PersonDetails details(String name, String kana, String email, String username) {
        return new PersonDetails(name, kana, email, username, Employment.REGULAR, CO_OP, null);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
