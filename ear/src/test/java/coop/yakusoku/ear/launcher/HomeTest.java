package coop.yakusoku.ear.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path directory;

    @Test
    void a_home_is_served_once() throws IOException {
        try (Home first = Home.open(directory, false)) {
            assertThatThrownBy(() -> Home.open(directory, false))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in use by another run");
            assertThat(first.directory()).isEqualTo(directory);
        }
        Home.open(directory, false).close();
    }

    @Test
    void a_directory_that_cannot_be_one_is_refused() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> Home.open(file, false)).isInstanceOf(Refusal.class).hasMessageContaining("as home");
    }

    @Test
    void secrets_last_as_long_as_the_home_and_are_nobody_elses() throws IOException {
        try (Home home = Home.open(directory, false)) {
            String secret = home.secrets().of(Secrets.Name.OIDC_CLIENT);

            assertThat(secret).hasSize(32).isEqualTo(home.secrets().of(Secrets.Name.OIDC_CLIENT));
            assertThat(secret).isNotEqualTo(home.secrets().of(Secrets.Name.DATABASE_APP));
            assertThat(PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(directory.resolve("secrets.properties")))).isEqualTo("rw-------");
        }
    }

    @Test
    void a_reset_forgets_everything() throws IOException {
        String before;
        try (Home home = Home.open(directory, false)) {
            before = home.secrets().of(Secrets.Name.OIDC_CLIENT);
        }
        try (Home home = Home.open(directory, true)) {
            assertThat(home.secrets().of(Secrets.Name.OIDC_CLIENT)).isNotEqualTo(before);
        }
    }

    @Test
    void what_a_killed_launcher_left_behind_is_ended() throws IOException, InterruptedException {
        Process left = new ProcessBuilder("sleep", "600").start();
        try (Home home = Home.open(directory, false)) {
            home.leftovers().remember(left.toHandle());
        }

        Home.open(directory, false).close();

        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(directory.resolve("processes")).doesNotExist();
    }

    @Test
    void a_process_that_only_bears_an_old_number_is_left_alone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            long yesterday = Instant.now().minus(Duration.ofDays(1)).toEpochMilli();
            Files.writeString(directory.resolve("processes"), stranger.pid() + " " + yesterday + "\nhalf a li",
                    StandardCharsets.UTF_8);

            Home.open(directory, false).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }
}
