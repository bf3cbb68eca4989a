package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.PersonDetails;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;

/**
 * Something about a person has changed.
 *
 * @param person who
 * @param seenVersion the version the screen showed
 * @param details everything as it shall be now
 */
public record ChangePerson(StaffId person, long seenVersion, PersonDetails details) implements Serializable {}
