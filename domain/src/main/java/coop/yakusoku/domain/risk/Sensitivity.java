package coop.yakusoku.domain.risk;

/**
 * How much the data would hurt a person if it leaked. Orders risks of the same IPA value and never changes the value
 * (a proposal of the domain study, 4.5: every asset with personal data has importance 3, so value alone cannot rank).
 */
public enum Sensitivity {
    /** 特定個人情報, 要配慮個人情報, or card or account together with what opens it. */
    SPECIAL(5),
    /** Name, address, birth date, sex, contact, purchases. */
    BASIC(3),
    /** Contacts of business partners only. */
    BUSINESS_CONTACT(1);

    private final int points;

    Sensitivity(int points) {
        this.points = points;
    }

    /** The points it adds to the priority: 5, 3 or 1. */
    public int points() {
        return points;
    }
}
