package coop.yakusoku.domain.ledger;

import java.io.Serializable;

/**
 * A purpose in words.
 *
 * @param nameJa short, at most 60 characters
 * @param nameEn short, at most 60 characters
 * @param wordsJa as published, at most 500 characters
 * @param wordsEn as published, at most 500 characters
 * @param source the clause it stands in (N-1), at most 30 characters, or null
 */
public record PurposeWords(String nameJa, String nameEn, String wordsJa, String wordsEn, String source)
        implements Serializable {

    public PurposeWords {
        nameJa = Words.required("nameJa", nameJa, 60);
        nameEn = Words.required("nameEn", nameEn, 60);
        wordsJa = Words.required("wordsJa", wordsJa, 500);
        wordsEn = Words.required("wordsEn", wordsEn, 500);
        source = Words.optional("source", source, 30);
    }
}
