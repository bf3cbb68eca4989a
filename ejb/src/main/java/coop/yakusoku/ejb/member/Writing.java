package coop.yakusoku.ejb.member;

/** The answer to whoever wants to write down something about a member. A no is committed with its line in the log. */
public sealed interface Writing permits Writing.Written, Writing.Declined {

    /** It is done. */
    record Written() implements Writing {}

    /** Nothing was written; the codes are those of {@link Opening.Declined}. */
    record Declined(String code) implements Writing {}
}
