package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Employment;
import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;

/**
 * Which people, in which order. Null means any.
 *
 * @param text part of name, kana, number, mail or login, in any width, kana or variant
 * @param withLeavers also those who have left
 */
public record PeopleFilter(
        String text,
        OrganizationId organization,
        DepartmentId department,
        Employment employment,
        boolean withLeavers,
        Sort sort,
        boolean descending)
        implements Serializable {

    /** By what; the kana and the id break ties. */
    public enum Sort {
        KANA("p.kana"),
        NUMBER("p.number"),
        ORGANIZATION("o.code"),
        DEPARTMENT("d.code"),
        EMPLOYMENT("p.employment"),
        JOINED("p.joinedOn");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /** Everybody employed, by kana. */
    public static final PeopleFilter ALL = new PeopleFilter(null, null, null, null, false, Sort.KANA, false);
}
