package coop.yakusoku.ejb.member.feed;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Gives up every night what waited a day for somebody's yes: staged rows are personal data, and tomorrow's file is newer. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FeedForgetting {

    private static final Duration KEPT = Duration.ofDays(1);

    private final FeedRegister register;
    private final Clock clock;

    protected FeedForgetting() {
        this(null, null); // for the container's proxy
    }

    @Inject
    FeedForgetting(FeedRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Schedule(hour = "4", minute = "40", timezone = "Asia/Tokyo", persistent = false)
    void forget() {
        register.discardOlder(clock.instant().minus(KEPT));
    }
}
