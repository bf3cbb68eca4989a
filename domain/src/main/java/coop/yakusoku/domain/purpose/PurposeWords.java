package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Set;

/**
 * What one version of a purpose says.
 *
 * @param nameJa at most 100 characters
 * @param nameEn at most 100 characters
 * @param wordsJa the purpose as it is published, at most 1,000 characters
 * @param wordsEn the same in English
 * @param businesses codes of the charter businesses it serves, B1 to B4 (T-1-a)
 * @param categories codes of the collection categories it belongs to, C1 to C4 (T-1-b)
 * @param legalNote clause and remarks, at most 1,000 characters
 */
public record PurposeWords(
        String nameJa,
        String nameEn,
        String wordsJa,
        String wordsEn,
        Set<String> businesses,
        Set<String> categories,
        String legalNote)
        implements Serializable {

    public PurposeWords {
        nameJa = Words.required("nameJa", nameJa, 100);
        nameEn = Words.required("nameEn", nameEn, 100);
        wordsJa = Words.required("wordsJa", wordsJa, 1_000);
        wordsEn = Words.required("wordsEn", wordsEn, 1_000);
        businesses = Codes.split(Codes.join(businesses));
        categories = Codes.split(Codes.join(categories));
        legalNote = Words.optional("legalNote", legalNote, 1_000);
    }
}
