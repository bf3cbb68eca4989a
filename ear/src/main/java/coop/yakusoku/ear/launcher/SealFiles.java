package coop.yakusoku.ear.launcher;

import coop.yakusoku.domain.accesslog.seal.SealKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The key that seals the access log and the folder of its checkpoints, in the home of the demo. */
final class SealFiles {

    private static final String KEY = "seal-key.pem";
    private static final String FOLDER = "seal";

    private SealFiles() {
    }

    /** Makes the key unless the home has one, and tells the application where both are. */
    static Map<String, String> environment(Home home) {
        return environment(home.directory());
    }

    private static Map<String, String> environment(Path home) {
        Path key = home.resolve(KEY).toAbsolutePath();
        try {
            if (!Files.exists(key)) {
                Files.writeString(key, "", StandardCharsets.US_ASCII);
                Secrets.keepPrivate(key);
                Files.writeString(key, SealKey.create().pem(), StandardCharsets.US_ASCII);
            }
        } catch (IOException e) {
            throw new Refusal("cannot keep the sealing key in " + home + ": " + e.getMessage(), e);
        }
        return Map.of("YAKUSOKU_SEAL_KEY", key.toString(), "YAKUSOKU_SEAL_DIR", folder(home).toString());
    }

    /** Where the checkpoints of a home are. */
    static Path folder(Path home) {
        return home.resolve(FOLDER).toAbsolutePath();
    }
}
