package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.choice.Answer;
import coop.yakusoku.domain.member.choice.ChoiceMethod;
import coop.yakusoku.domain.member.choice.ConsentKind;
import coop.yakusoku.domain.member.choice.Representative;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a member refused and agreed to.
 *
 * @param number the member number
 * @param purposes each purpose members' data are used for, in order
 * @param told every objection and answer, the newest first
 */
public record MemberChoices(MemberId member, String number, List<Purpose> purposes, List<Told> told) {

    public MemberChoices {
        purposes = List.copyOf(purposes);
        told = List.copyOf(told);
    }

    /**
     * How a purpose stands for the member.
     *
     * @param noticed the member's notice names it, or the member agreed to it
     */
    public record Purpose(String code, String nameJa, String nameEn, boolean noticed, boolean objected) {

        /** Whether the member's data may be used for it. */
        public boolean usable() {
            return noticed && !objected;
        }
    }

    /**
     * One thing the member said.
     *
     * @param kind null for an objection
     * @param answer null for an objection
     * @param recordedBy null when the person is unknown
     * @param endedOn the day an objection was taken back, or null
     */
    public record Told(
            String purpose,
            ConsentKind kind,
            Answer answer,
            ChoiceMethod method,
            String textVersion,
            Representative representative,
            String proof,
            LocalDate receivedOn,
            Instant recordedAt,
            String recordedBy,
            LocalDate endedOn,
            String endedBy) {

        public boolean objection() {
            return kind == null;
        }

        @Override
        public String toString() {
            return purpose;
        }
    }

    @Override
    public String toString() {
        return member.toString();
    }
}
