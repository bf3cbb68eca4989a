package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.tables.Uploads;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets uploaded tables after some weeks: they may hold personal data, and the register has what they said. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadForgetting {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Uploads uploads;
    private final Clock clock;

    protected UploadForgetting() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public UploadForgetting(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    @Schedule(hour = "4", minute = "20", timezone = "Asia/Tokyo", persistent = false)
    void forget() {
        uploads.forget(clock.instant().minus(KEPT));
    }
}
