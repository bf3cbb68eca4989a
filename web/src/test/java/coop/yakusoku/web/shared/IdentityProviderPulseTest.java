package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdentityProviderPulseTest {

    private boolean there = true;
    private int asked;
    private long now;

    private final IdentityProviderPulse pulse = new IdentityProviderPulse(
            () -> {
                asked++;
                return there;
            },
            () -> now);

    @Test
    void many_who_come_at_once_ask_once() {
        for (int n = 0; n < 100; n++) {
            assertThat(pulse.beats()).isTrue();
        }

        assertThat(asked).isEqualTo(1);
    }

    @Test
    void an_answer_grows_old() {
        pulse.beats();
        there = false;
        assertThat(pulse.beats()).isTrue();

        now += Duration.ofSeconds(6).toNanos();
        assertThat(pulse.beats()).isFalse();

        there = true;
        now += Duration.ofSeconds(6).toNanos();
        assertThat(pulse.beats()).isTrue();
    }

    @Test
    void nobody_is_there_at_an_address_where_nobody_is() {
        assertThat(new IdentityProviderPulse("http://127.0.0.1:1/realms/yakusoku").beats()).isFalse();
    }

    @Test
    void without_an_address_nobody_is_kept_from_the_login() {
        assertThat(new IdentityProviderPulse(null).beats()).isTrue();
    }
}
