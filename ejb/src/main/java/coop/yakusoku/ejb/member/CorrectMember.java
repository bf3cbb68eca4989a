package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.accuracy.VerificationSource;
import coop.yakusoku.domain.member.correction.CorrectedField;
import java.time.LocalDate;
import java.util.Map;

/**
 * Correct a member's data, or only confirm that they are right.
 *
 * @param purpose the code of the purpose the work is done for
 * @param seenVersion of the record the corrector saw
 * @param typed the fields to correct and what was typed; empty text empties a field; no field to confirm only
 * @param source by what it is known
 * @param reason why it was corrected, 1 to 300 characters; may be empty where nothing is corrected
 * @param verifiedOn the day it was confirmed
 */
public record CorrectMember(
        MemberId member,
        String purpose,
        long seenVersion,
        Map<CorrectedField, String> typed,
        VerificationSource source,
        String reason,
        LocalDate verifiedOn) {

    public CorrectMember {
        typed = Map.copyOf(typed);
    }

    @Override
    public String toString() {
        return "CorrectMember[" + member + ", " + typed.keySet() + "]";
    }
}
