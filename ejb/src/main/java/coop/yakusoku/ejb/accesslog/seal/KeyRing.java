package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.seal.SealKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The key, read afresh each time: it may be on a medium that is taken out, and sealing goes on when it is back. Says in
 * the server's log when it is gone and when it is back, once each.
 */
@ApplicationScoped
class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class.getName());

    private final SealSettings settings;

    private volatile String pem = "";
    private volatile SealKey key;
    private volatile boolean missed;

    protected KeyRing() {
        this(null); // for the container's proxy
    }

    @Inject
    KeyRing(SealSettings settings) {
        this.settings = settings;
    }

    /** The key that signs; empty while there is none. */
    Optional<SealKey> key() {
        try {
            Path file = settings.key().orElseThrow(() -> new IOException("YAKUSOKU_SEAL_KEY is not set"));
            String read = Files.readString(file, StandardCharsets.US_ASCII);
            if (key == null || !read.equals(pem)) {
                SealKey found = SealKey.of(read);
                if (!found.signs()) {
                    throw new IOException("the key file holds no PRIVATE KEY");
                }
                pem = read;
                key = found;
            }
            if (missed) {
                LOG.info("the sealing key is back, sealing goes on");
            }
            missed = false;
            return Optional.of(key);
        } catch (IOException | IllegalArgumentException missing) {
            if (!missed) {
                LOG.log(Level.SEVERE, "the access log is not sealed, the key is missing: {0}", reason(missing));
            }
            missed = true;
            key = null;
            return Optional.empty();
        }
    }

    private static String reason(Exception missing) {
        return missing.getClass().getSimpleName() + " " + missing.getMessage();
    }
}
