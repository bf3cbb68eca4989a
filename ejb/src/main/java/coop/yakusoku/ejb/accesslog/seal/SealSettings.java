package coop.yakusoku.ejb.accesslog.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the key and the folder of the checkpoints are: the environment says it, nothing else knows. A server
 * property {@code env.…} stands for a variable, as in the server's own configuration.
 */
@ApplicationScoped
class SealSettings {

    /** The file with both halves of the key; empty when none is told. */
    Optional<Path> key() {
        return path("YAKUSOKU_SEAL_KEY");
    }

    /** The folder the checkpoints are put in; empty when they stay in the database only. */
    Optional<Path> folder() {
        return path("YAKUSOKU_SEAL_DIR");
    }

    private static Optional<Path> path(String variable) {
        String told = System.getProperty("env." + variable, System.getenv(variable));
        return Optional.ofNullable(told).filter(it -> !it.isBlank()).map(Path::of);
    }
}
