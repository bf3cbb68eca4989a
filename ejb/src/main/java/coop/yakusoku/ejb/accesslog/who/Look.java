package coop.yakusoku.ejb.accesslog.who;

import coop.yakusoku.domain.accesslog.Deed;
import java.io.Serializable;
import java.time.Instant;

/**
 * One look at a member's data, as the member is told of it: by which department and for what, and not by which clerk.
 *
 * @param line the number of the line in the log
 * @param department empty text when the log names none
 * @param purpose the code; null when none was declared
 * @param purposeName what the purpose is called; empty text when none was declared
 * @param persons how many persons the same list showed; 1 for a record
 * @param detail the item revealed, the kind of list, the rule that refused; a word of ours
 */
public record Look(
        long line, Instant at, String organization, String department, String purpose, String purposeName, Deed deed,
        int persons, String detail) implements Serializable {}
