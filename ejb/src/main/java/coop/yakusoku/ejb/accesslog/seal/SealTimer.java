package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.seal.SealKey;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals every second, on whichever server is first. Trouble is said once and tried again a second later. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealTimer {

    private static final Logger LOG = Logger.getLogger(SealTimer.class.getName());

    /** So long as there is much to seal, this many checkpoints follow each other before the folder is written. */
    private static final int IN_A_ROW = 10;

    private final KeyRing keys;
    private final Sealer sealer;
    private final SealExport export;

    private boolean troubled;

    protected SealTimer() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    SealTimer(KeyRing keys, Sealer sealer, SealExport export) {
        this.keys = keys;
        this.sealer = sealer;
        this.export = export;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        Optional<SealKey> key = keys.key();
        if (key.isEmpty()) {
            return;
        }
        try {
            export.follow(key.get(), fresh(key.get()));
            troubled = false;
        } catch (RuntimeException trouble) {
            // the database may be away; a timer that throws would be tried again at once and then be given up
            if (!troubled) {
                LOG.log(Level.SEVERE, "the access log cannot be sealed at the moment", trouble);
            }
            troubled = true;
        }
    }

    private List<SealedBatch> fresh(SealKey key) {
        List<SealedBatch> fresh = new ArrayList<>();
        Optional<SealedBatch> batch = sealer.seal(key);
        while (batch.isPresent()) {
            fresh.add(batch.get());
            boolean more = batch.get().checkpoint().lines() >= Sealer.MOST && fresh.size() < IN_A_ROW;
            batch = more ? sealer.seal(key) : Optional.empty();
        }
        return fresh;
    }
}
