package coop.yakusoku.ejb.shared.records;

import coop.yakusoku.domain.shared.RecordRef;
import java.io.Serializable;
import java.util.Objects;

/**
 * What every record says of itself before it is opened.
 *
 * @param number the number people know it by, or null
 * @param title its name in Japanese, or in the only language it has
 * @param titleEnglish its name in English; null when it has only the one
 * @param stateKey the key of its state in the texts of its context, e.g. {@code AssetStatus.ACTIVE}, or null
 * @param completion how much of it is filled in, 0 to 100, or null where that is not measured
 * @param organization the name of the organisation, with the department where there is one; or null
 * @param page the address it is read at, e.g. {@code /risk/asset.xhtml?id=…}
 */
public record RecordHead(
        RecordRef ref,
        String number,
        String title,
        String titleEnglish,
        String stateKey,
        Integer completion,
        String organization,
        String page)
        implements Serializable {

    public RecordHead {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(page, "page");
    }

    /** A record whose name needs no translation. */
    public RecordHead(
            RecordRef ref,
            String number,
            String title,
            String stateKey,
            Integer completion,
            String organization,
            String page) {
        this(ref, number, title, null, stateKey, completion, organization, page);
    }

    /** @param language {@code en} for English; anything else reads Japanese */
    public String titleIn(String language) {
        return "en".equals(language) && titleEnglish != null && !titleEnglish.isBlank() ? titleEnglish : title;
    }

    /** Ids only: a title may name a person. */
    @Override
    public String toString() {
        return "RecordHead[" + ref + "]";
    }
}
