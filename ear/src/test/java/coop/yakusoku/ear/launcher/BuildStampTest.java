package coop.yakusoku.ear.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStampTest {

    private static final List<String> OPTIONS = List.of("build", "--db=postgres");

    @TempDir
    Path keycloak;

    private Path bytecode;

    @BeforeEach
    void anUnpackedKeycloak() throws IOException {
        bytecode = Files.createDirectories(keycloak.resolve("lib/quarkus")).resolve("generated-bytecode.jar");
        Files.writeString(bytecode, "as it came");
    }

    @Test
    void what_was_never_built_is_built() throws IOException {
        assertThat(new BuildStamp(keycloak, OPTIONS).isValid()).isFalse();
    }

    @Test
    void what_was_built_is_not_built_again() throws IOException {
        Files.writeString(bytecode, "built");
        new BuildStamp(keycloak, OPTIONS).write();

        assertThat(new BuildStamp(keycloak, OPTIONS).isValid()).isTrue();
    }

    @Test
    void the_same_version_unpacked_over_a_built_one_is_built_again() throws IOException {
        Files.writeString(bytecode, "built");
        new BuildStamp(keycloak, OPTIONS).write();

        Files.writeString(bytecode, "as it came");

        assertThat(new BuildStamp(keycloak, OPTIONS).isValid()).isFalse();
    }

    @Test
    void other_options_are_another_build() throws IOException {
        new BuildStamp(keycloak, OPTIONS).write();

        assertThat(new BuildStamp(keycloak, List.of("build", "--db=postgres", "--metrics-enabled=true")).isValid())
                .isFalse();
    }
}
