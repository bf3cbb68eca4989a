package coop.yakusoku.domain.accesslog.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedNoteTest {

    /** Made for this test by openssl genpkey -algorithm ed25519 and openssl pkey -pubout. */
    private static final String OPENSSL = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEILwThPj3oJxPYs7atSBv25oE6JNgPyN2InxrpvROcUSC
            -----END PRIVATE KEY-----
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAD1V9Qy5Zg6zQO43PMlBqM3Rld0CV9VbIzd4Xdph2TXs=
            -----END PUBLIC KEY-----
            """;

    private static Checkpoint checkpoint() {
        return new Checkpoint(
                7, 40, Merkle.leaf(new byte[] {1}), Merkle.leaf(new byte[] {2}), Instant.parse("2026-11-22T06:00:00.5Z"),
                38, 45, IdSet.of("41 43-44"), IdSet.of("30"), IdSet.of("12"));
    }

    @Test
    void a_checkpoint_is_read_as_it_was_written() {
        Checkpoint checkpoint = checkpoint();

        assertThat(Checkpoint.of(checkpoint.text())).isEqualTo(checkpoint);
        assertThat(checkpoint.text()).startsWith("yakusoku.accesslog\n40\n");
        assertThat(checkpoint.ids()).containsExactly(30, 38, 39, 40, 42, 45);
        assertThat(checkpoint.lines()).isEqualTo(6);
    }

    @Test
    void a_checkpoint_with_a_word_too_many_is_none() {
        assertThatThrownBy(() -> Checkpoint.of(checkpoint().text() + "note hello\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_note_is_signed_by_its_key_and_by_no_other() {
        SealKey key = SealKey.create();
        SignedNote note = SignedNote.of(SignedNote.sign(checkpoint().text(), key).note());

        assertThat(note.text()).isEqualTo(checkpoint().text());
        assertThat(note.isSignedBy(List.of(SealKey.of(key.publicPem())))).isTrue();
        assertThat(note.isSignedBy(List.of(SealKey.create()))).isFalse();
        assertThat(new SignedNote(note.text().replace("number 7", "number 8"), note.signature())
                        .isSignedBy(List.of(key)))
                .isFalse();
        assertThat(new SignedNote(note.text(), "x").isSignedBy(List.of(key))).isFalse();
    }

    @Test
    void a_key_survives_its_file() {
        SealKey key = SealKey.create();
        SignedNote note = SignedNote.sign("a\n", SealKey.of(key.pem()));

        assertThat(note.isSignedBy(List.of(key))).isTrue();
        assertThat(SealKey.of(key.publicPem()).signs()).isFalse();
    }

    @Test
    void the_keys_of_openssl_are_read() {
        SealKey key = SealKey.of(OPENSSL);

        assertThat(key.signs()).isTrue();
        assertThat(OPENSSL).contains(key.publicPem());
    }

    @Test
    void halves_of_two_keys_are_refused() {
        String mixed = SealKey.create().pem().replaceAll("(?s)-----BEGIN PUBLIC.*", "") + SealKey.create().publicPem();

        assertThatThrownBy(() -> SealKey.of(mixed)).hasMessageContaining("different keys");
        assertThatThrownBy(() -> SealKey.of("")).hasMessageContaining("no PUBLIC KEY");
    }
}
