package coop.yakusoku.domain.ledger;

import java.io.Serializable;

/**
 * What a data item means in law and in our own notices.
 *
 * @param specialCare 要配慮 (法2条3項)
 * @param myNumber 特定個人情報: the individual number itself (番号法)
 * @param idCode 個人識別符号 (法2条2項)
 * @param property 財産被害: misuse of it may cost the person money (規則7条2号)
 * @param single 単独識別: who it is is known from it alone
 * @param combined 組合せ識別: who it is may be known from it together with others
 * @param inPolicy one of the seven of R-4; collecting anything else is told
 * @param jointUse one of the six of N-7; no other is shared in joint use
 */
public record ItemFlags(
        boolean specialCare,
        boolean myNumber,
        boolean idCode,
        boolean property,
        boolean single,
        boolean combined,
        boolean inPolicy,
        boolean jointUse)
        implements Serializable {}
