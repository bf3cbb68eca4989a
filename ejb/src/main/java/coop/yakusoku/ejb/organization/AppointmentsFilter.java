package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import java.io.Serializable;

/**
 * Which appointments, in which order. Null means any.
 *
 * @param text part of the person's name, in any width, kana or variant
 * @param withEnded also those that are over
 */
public record AppointmentsFilter(
        String text, OrganizationId organization, Role role, boolean withEnded, Sort sort, boolean descending)
        implements Serializable {

    /** By what; role, unit, first day and name break ties. */
    public enum Sort {
        ROLE("a.role"),
        PERSON("p.kana"),
        UNIT("o.code"),
        TERM("a.validFrom");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
