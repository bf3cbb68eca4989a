package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Remembers in an unpacked Keycloak how it was built and what the build has left. Maven may unpack the same version
 * over a built one: the stamp survives that, the built files do not, and so the stamp tells of their content too.
 */
final class BuildStamp {

    /** Where a build of Keycloak writes. */
    private static final String BUILT = "lib/quarkus";

    private final Path keycloak;
    private final String options;

    /**
     * @param keycloak the unpacked distribution
     * @param options what it is built with; other options ask for another build
     */
    BuildStamp(Path keycloak, List<String> options) {
        this.keycloak = keycloak;
        this.options = String.join(" ", options);
    }

    /** Whether these options were built here and the built files are still the ones of that build. */
    boolean isValid() throws IOException {
        return Files.exists(file()) && Files.readString(file(), StandardCharsets.UTF_8).equals(text());
    }

    /** To be called when the build is over. */
    void write() throws IOException {
        Files.writeString(file(), text(), StandardCharsets.UTF_8);
    }

    private Path file() {
        return keycloak.resolve("built-by-yakusoku");
    }

    private String text() throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.list(keycloak.resolve(BUILT))) {
            for (Path file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return options + "\n" + HexFormat.of().formatHex(digest.digest()) + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
