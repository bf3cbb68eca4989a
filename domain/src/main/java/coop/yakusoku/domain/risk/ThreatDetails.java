package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the catalogue says of a threat. Valid by construction.
 *
 * @param code e.g. {@code TH01}; at most 20 letters, digits, dots, hyphens and underscores
 * @param threatClass its kind among the seven of the policy
 * @param nameJa at most 200 characters
 * @param nameEn at most 200 characters
 * @param defaultFrequency 起こりやすさ when nothing else is known, 1 to 3
 * @param phases codes of the life-cycle phases it comes in, at least one, the most typical first
 * @param cia which of C, I and A it hits, e.g. {@code CI}
 * @param controlCodes controls of the catalogue that meet it
 * @param media the media it fits; empty: every one
 * @param conditions any of these makes it fit; empty: always
 */
public record ThreatDetails(
        String code,
        ThreatClass threatClass,
        String nameJa,
        String nameEn,
        int defaultFrequency,
        Set<String> phases,
        String cia,
        Set<String> controlCodes,
        Set<Medium> media,
        Set<Condition> conditions)
        implements Serializable {

    public ThreatDetails {
        code = Words.code(code);
        nameJa = Words.required("nameJa", nameJa, 200);
        nameEn = Words.required("nameEn", nameEn, 200);
        if (threatClass == null) {
            throw new RuleViolation("risk.field-missing", "threatClass");
        }
        if (defaultFrequency < 1 || defaultFrequency > 3) {
            throw new RuleViolation("risk.rating-out-of-scale", defaultFrequency, 1, 3);
        }
        if (phases.isEmpty()) {
            throw new RuleViolation("risk.field-missing", "phases");
        }
        cia = Words.required("cia", cia, 3);
        if (!cia.matches("C?I?A?")) {
            throw new RuleViolation("risk.code-unreadable", cia);
        }
        phases = Collections.unmodifiableSet(new LinkedHashSet<>(phases));
        controlCodes = Collections.unmodifiableSet(new LinkedHashSet<>(controlCodes));
        media = Set.copyOf(media);
        conditions = Set.copyOf(conditions);
    }
}
