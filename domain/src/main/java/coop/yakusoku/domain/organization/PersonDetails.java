package coop.yakusoku.domain.organization;

import java.io.Serializable;

/**
 * What may change about a person.
 *
 * @param name as the person writes it; never normalised
 * @param kana for sorting and search
 * @param email empty or null when there is none
 * @param username the login name in Keycloak, lower case; empty or null for people who never log in
 * @param employment how the person works here
 * @param organization where
 * @param department null for people of the whole organisation
 */
public record PersonDetails(
        String name,
        String kana,
        String email,
        String username,
        Employment employment,
        OrganizationId organization,
        DepartmentId department)
        implements Serializable {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonDetails[" + employment + ", " + organization + ", " + department + "]";
    }
}
