package coop.yakusoku.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock on the wall of a Japanese office: "today" is a day of Tokyo wherever the server stands. */
@ApplicationScoped
public class Clocks {

    /** Japan has one zone and no summer time. */
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Produces
    public Clock clock() {
        return Clock.system(TOKYO);
    }
}
