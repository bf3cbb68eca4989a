package coop.yakusoku.ejb.purpose;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Purposes come into force and end with the day: a minute after midnight, each hour again, and when a server starts. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ComingOfDays {

    private final Coming coming;

    protected ComingOfDays() {
        this(null); // for the container's proxy
    }

    @Inject
    ComingOfDays(Coming coming) {
        this.coming = coming;
    }

    @PostConstruct
    void atStart() {
        come();
    }

    @Schedule(hour = "*", minute = "0", second = "20", timezone = "Asia/Tokyo", persistent = false)
    void come() {
        coming.bringIntoForce();
    }
}
