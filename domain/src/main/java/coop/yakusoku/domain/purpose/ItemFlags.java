package coop.yakusoku.domain.purpose;

import java.io.Serializable;

/**
 * What a data item means in law (domain-knowledge 6.1).
 *
 * @param specialCare 要配慮個人情報 (法2条3項)
 * @param myNumber 特定個人情報 (番号法)
 * @param idCode 個人識別符号 (法2条2項)
 * @param property its leak may do harm to property (規則7条2号)
 * @param single tells by itself who it is (W-0b)
 * @param combined tells together with others who it is
 * @param inPolicy one of the seven of R-4, or a part of one
 * @param jointUse one of the six of N-7, or a part of one
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
