package coop.yakusoku.ejb.member;

/** The answer to whoever wants to see a masked item in clear. */
public sealed interface Revealing permits Revealing.Revealed, Revealing.Withheld {

    /** The item as it was written. */
    record Revealed(MemberData.Shown item) implements Revealing {}

    /** Nothing is shown; the codes are those of {@link Opening.Declined}. */
    record Withheld(String code) implements Revealing {}
}
