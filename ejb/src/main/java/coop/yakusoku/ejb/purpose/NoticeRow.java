package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.NoticeState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An edition of a notice. */
public record NoticeRow(
        int edition,
        String title,
        String text,
        List<String> purposes,
        Set<String> items,
        NoticeState state,
        LocalDate validFrom,
        LocalDate validTo,
        long version)
        implements Serializable {}
