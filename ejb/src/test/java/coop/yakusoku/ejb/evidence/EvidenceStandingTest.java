package coop.yakusoku.ejb.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_last_day_still_counts_and_the_warning_comes_before_it() {
        assertThat(standing(null)).isEqualTo(EvidenceStanding.IN_FORCE);
        assertThat(standing(TODAY.plusDays(31))).isEqualTo(EvidenceStanding.IN_FORCE);
        assertThat(standing(TODAY.plusDays(30))).isEqualTo(EvidenceStanding.EXPIRING);
        assertThat(standing(TODAY)).isEqualTo(EvidenceStanding.EXPIRING);
        assertThat(standing(TODAY.minusDays(1))).isEqualTo(EvidenceStanding.EXPIRED);
    }

    @Test
    void what_is_retired_neither_expires_nor_warns() {
        assertThat(EvidenceStanding.of(true, TODAY.minusDays(1), TODAY, 30)).isEqualTo(EvidenceStanding.RETIRED);
    }

    private static EvidenceStanding standing(LocalDate expiresOn) {
        return EvidenceStanding.of(false, expiresOn, TODAY, 30);
    }
}
