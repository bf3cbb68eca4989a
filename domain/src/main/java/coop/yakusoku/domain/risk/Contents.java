package coop.yakusoku.domain.risk;

import java.io.Serializable;

/**
 * Which kinds of personal information an asset holds (個人情報の種類 of the IPA ledger).
 *
 * @param personal 個人情報
 * @param specialCare 要配慮個人情報 (法2条3項)
 * @param myNumber 特定個人情報 (番号法)
 */
public record Contents(boolean personal, boolean specialCare, boolean myNumber) implements Serializable {

    /** No personal information at all. */
    public static final Contents NONE = new Contents(false, false, false);

    /** Whether any of it is about persons; special-care and numbered information always are. */
    public boolean anyPersonal() {
        return personal || specialCare || myNumber;
    }
}
