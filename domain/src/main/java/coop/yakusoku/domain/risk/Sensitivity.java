package coop.yakusoku.domain.risk;

/**
 * How much the data would hurt a person if it leaked. Orders risks of the same IPA value and never changes the value;
 * what it counts for, {@link PriorityWeights} say.
 */
public enum Sensitivity {
    /** 特定個人情報, 要配慮個人情報, or card or account together with what opens it. */
    SPECIAL,
    /** Name, address, birth date, sex, contact, purchases. */
    BASIC,
    /** Contacts of business partners only. */
    BUSINESS_CONTACT
}
