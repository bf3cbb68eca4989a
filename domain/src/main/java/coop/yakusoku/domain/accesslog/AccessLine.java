package coop.yakusoku.domain.accesslog;

import java.util.Objects;
import java.util.UUID;

/**
 * One line of the log, before it is written: who did what with whose data and for which purpose. It holds ids and never
 * a value that was read; what was searched for is not in it either, only the kind of question.
 *
 * <p>Number, time, request and client address are added when it is written. A line that is written never changes.
 *
 * @param purpose the code of the purpose ({@code P1}); null when none was declared
 * @param member the one member it is about; null for lists and searches
 * @param persons how many members were shown or touched
 * @param detail a word of ours: the kind of list or question, the item revealed, the rule that refused
 * @param fingerprint SHA-256 of the file that left; null when none did
 * @param listed whom a list showed; null when it is about one member or nobody is named
 */
public record AccessLine(
        Actor actor,
        String purpose,
        Deed deed,
        UUID member,
        int persons,
        String detail,
        byte[] fingerprint,
        ListedPersons listed) {

    private static final int LONGEST_DETAIL = 100;
    private static final int SHA_256 = 32;

    public AccessLine {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(detail, "detail");
        if (persons < 0) {
            throw new IllegalArgumentException("persons " + persons);
        }
        if (detail.length() > LONGEST_DETAIL) {
            throw new IllegalArgumentException("detail of " + detail.length() + " characters");
        }
        if (fingerprint != null && fingerprint.length != SHA_256) {
            throw new IllegalArgumentException("a fingerprint is a SHA-256");
        }
    }

    /**
     * A search: those whose identifying items were shown.
     *
     * @param kind which question was asked ({@code kana}, {@code telephone}), never its text
     */
    public static AccessLine search(Actor actor, String purpose, String kind, ListedPersons shown) {
        return new AccessLine(actor, purpose, Deed.SEARCH, null, shown.count(), kind, null, shown);
    }

    /** A record was opened. */
    public static AccessLine view(Actor actor, String purpose, UUID member) {
        return about(Deed.VIEW, actor, purpose, member, "");
    }

    /** A masked item was shown in clear. */
    public static AccessLine reveal(Actor actor, String purpose, UUID member, String item) {
        return about(Deed.REVEAL, actor, purpose, member, item);
    }

    /**
     * Nothing was shown.
     *
     * @param member the one asked for; null when a list or a search was refused
     * @param rule the code of the rule that refused
     */
    public static AccessLine refusal(Actor actor, String purpose, UUID member, String rule) {
        return new AccessLine(actor, purpose, Deed.REFUSAL, member, 0, rule, null, null);
    }

    /**
     * A list left as a file.
     *
     * @param kind which list
     * @param fingerprint SHA-256 of the file
     */
    public static AccessLine export(
            Actor actor, String purpose, String kind, ListedPersons listed, byte[] fingerprint) {
        return new AccessLine(actor, purpose, Deed.EXPORT, null, listed.count(), kind, fingerprint, listed);
    }

    /** A list left on paper. The fingerprint, SHA-256 of the file that was printed, may be null. */
    public static AccessLine print(Actor actor, String purpose, String kind, ListedPersons listed, byte[] fingerprint) {
        return new AccessLine(actor, purpose, Deed.PRINT, null, listed.count(), kind, fingerprint, listed);
    }

    /** Any deed about one member: a correction, an objection, a consent, a printed record, a read of the interface. */
    public static AccessLine about(Deed deed, Actor actor, String purpose, UUID member, String detail) {
        Objects.requireNonNull(member, "member");
        return new AccessLine(actor, purpose, deed, member, 1, detail, null, null);
    }

    /** Any deed that names nobody, with the number of persons: a feed, for instance. */
    public static AccessLine counted(Deed deed, Actor actor, String purpose, int persons, String detail) {
        return new AccessLine(actor, purpose, deed, null, persons, detail, null, null);
    }

    @Override
    public String toString() {
        return deed + " of " + persons;
    }
}
