package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.choice.Receipt;

/**
 * A member refuses the use for a purpose, or takes the refusal back.
 *
 * @param purpose the code of the purpose the work is done for
 * @param refused the code of the purpose the member speaks of
 */
public record RecordObjection(MemberId member, String purpose, String refused, Receipt receipt) {}
