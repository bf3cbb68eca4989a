package coop.yakusoku.ejb.purpose;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A change of a purpose as it is posted (W-2b, 法21条3項).
 *
 * @param organization whose members it concerns, by name
 * @param consent whether each person is asked
 */
public record PostedChange(
        String organization,
        String title,
        String text,
        boolean consent,
        LocalDate announcedOn,
        LocalDate answerBy,
        LocalDate effectiveOn)
        implements Serializable {}
