package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.choice.Answer;
import coop.yakusoku.domain.member.choice.ConsentKind;
import coop.yakusoku.domain.member.choice.Receipt;

/**
 * A member's answer to a request for consent.
 *
 * @param purpose the code of the purpose the work is done for
 * @param asked the code of the purpose the member was asked about
 */
public record RecordAnswer(
        MemberId member, String purpose, String asked, ConsentKind kind, Answer answer, Receipt receipt) {}
