package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.ChangeGround;
import coop.yakusoku.domain.purpose.JointUseWords;
import java.time.LocalDate;

/**
 * Draft the next edition of the notice of joint use, or change the draft.
 *
 * @param seenVersion of the draft the screen showed; 0 when it showed none
 * @param sameBody whether the responsible body is the same under another name
 * @param ground why items or users differ after all, or null
 */
public record WriteJointUse(
        long seenVersion,
        JointUseWords words,
        boolean sameBody,
        ChangeGround ground,
        String reason,
        LocalDate startsOn) {}
