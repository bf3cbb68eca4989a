package coop.yakusoku.domain.risk;

import java.io.Serializable;

/**
 * What the catalogue says of a control. Valid by construction; texts that may be empty are never null.
 *
 * @param code e.g. {@code PPC-6.2}
 * @param parentCode the group it belongs to, or null
 * @param guidelineVersion the edition of the guideline it was taken from, e.g. {@code R7.6}
 * @param nextReview when that guideline is expected to change, as its publisher says it
 */
public record ControlDetails(
        String code,
        String parentCode,
        String nameJa,
        String nameEn,
        String descriptionJa,
        String descriptionEn,
        String evidenceJa,
        String evidenceEn,
        String guidelineVersion,
        String nextReview)
        implements Serializable {

    public ControlDetails {
        code = Words.code(code);
        parentCode = Words.optional("parentCode", parentCode, 20);
        nameJa = Words.required("nameJa", nameJa, 200);
        nameEn = Words.required("nameEn", nameEn, 200);
        descriptionJa = orEmpty(Words.optional("descriptionJa", descriptionJa, 1000));
        descriptionEn = orEmpty(Words.optional("descriptionEn", descriptionEn, 1000));
        evidenceJa = orEmpty(Words.optional("evidenceJa", evidenceJa, 500));
        evidenceEn = orEmpty(Words.optional("evidenceEn", evidenceEn, 500));
        guidelineVersion = orEmpty(Words.optional("guidelineVersion", guidelineVersion, 40));
        nextReview = orEmpty(Words.optional("nextReview", nextReview, 40));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
