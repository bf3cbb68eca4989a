package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.ChangeState;
import coop.yakusoku.domain.purpose.Relevance;
import java.io.Serializable;
import java.time.LocalDate;

/** A change of a purpose in a list; affected is null before the persons were counted. */
public record ChangeRow(
        ChangeId id,
        String number,
        String title,
        String organization,
        String from,
        Relevance outcome,
        ChangeState state,
        Long affected,
        LocalDate answerBy,
        long answers)
        implements Serializable {}
