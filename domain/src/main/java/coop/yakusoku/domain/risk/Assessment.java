package coop.yakusoku.domain.risk;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a person says when rating a risk. Valid by construction; the method checks the scale.
 *
 * @param rating T and V
 * @param vulnerability 脆弱性 in words, at most 500 characters, or null
 * @param existingControls 既存管理策: codes of the control catalogue
 * @param existingNote what is in place in words, at most 1,000 characters, or null
 * @param reason why this score, at most 1,000 characters, or null
 */
public record Assessment(
        Rating rating, String vulnerability, Set<String> existingControls, String existingNote, String reason)
        implements Serializable {

    public Assessment {
        vulnerability = Words.optional("vulnerability", vulnerability, 500);
        existingControls = Collections.unmodifiableSet(new LinkedHashSet<>(existingControls));
        existingNote = Words.optional("existingNote", existingNote, 1000);
        reason = Words.optional("reason", reason, 1000);
    }
}
