package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.ChangeGround;
import coop.yakusoku.domain.purpose.JointChange;
import coop.yakusoku.domain.purpose.JointUseId;
import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.domain.purpose.JointUseWords;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An edition of the notice of joint use.
 *
 * @param itemNames the items by name, in the order of the master
 * @param purposeNames code and name of the purposes
 * @param changes what differs from the edition before it
 * @param ground why items or users differ after all, or null
 */
public record JointUseRow(
        JointUseId id,
        int number,
        JointUseState state,
        JointUseWords words,
        List<String> itemNames,
        List<String> purposeNames,
        Set<JointChange> changes,
        ChangeGround ground,
        boolean sameBody,
        String reason,
        LocalDate startsOn,
        LocalDate publishedOn,
        LocalDate endedOn,
        long version)
        implements Serializable {

    /** The number as people say it. */
    public String label() {
        return "JU-" + number;
    }
}
