package coop.yakusoku.domain.accesslog.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CanonicalLineTest {

    /** As PostgreSQL 18 sends it; that it still does so is tested in the container. */
    private static final byte[] LINE = HexFormat.of().parseHex("001000000008000000000000000100000008000303ddb8d74557"
            + "000000102ecfdd0292a9435abfb47b63706709aeffffffff0000000178ffffffffffffffffffffffff0000000456494557ffff"
            + "ffff000000040000000100000000ffffffffffffffffffffffff0000000172");

    @Test
    void what_is_sealed_can_be_read() {
        CanonicalLine line = new CanonicalLine(LINE);

        assertThat(line.id()).isEqualTo(1);
        assertThat(line.at()).isEqualTo(Instant.parse("2026-11-22T15:15:53.903447Z"));
        assertThat(line.readable())
                .containsEntry("staff_id", "2ecfdd02-92a9-435a-bfb4-7b63706709ae")
                .containsEntry("action", "VIEW")
                .containsEntry("persons", "1")
                .containsEntry("detail", "")
                .containsEntry("request_id", "r")
                .doesNotContainKeys("member_id", "fingerprint", "account");
        assertThat(CanonicalLine.personsDigest(LINE)).isNull();
    }

    @Test
    void a_line_that_is_cut_off_or_has_a_tail_is_none() {
        assertThatThrownBy(() -> new CanonicalLine(java.util.Arrays.copyOf(LINE, LINE.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CanonicalLine(java.util.Arrays.copyOf(LINE, LINE.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
