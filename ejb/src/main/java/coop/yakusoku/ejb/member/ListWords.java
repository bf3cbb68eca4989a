package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberItem;
import java.util.function.Function;

/**
 * The words of a list that leaves the house; the caller's language decides over none of them, a file is Japanese.
 *
 * @param title of the list
 * @param by the name of who takes it out
 * @param purpose the purpose in words
 * @param organization the name of the co-op
 * @param head of a column
 * @param cell what stands in a cell: labels for codes
 */
public record ListWords(
        String title,
        String by,
        String purpose,
        String organization,
        Function<MemberItem, String> head,
        Cell cell) {

    /** Turns what is kept into what is read. */
    @FunctionalInterface
    public interface Cell {
        String of(MemberItem item, String text);
    }
}
