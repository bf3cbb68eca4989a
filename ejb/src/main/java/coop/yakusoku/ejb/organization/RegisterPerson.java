package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.PersonDetails;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody enters.
 *
 * @param number 職員番号; never changes
 * @param joinedOn the first day
 * @param details the rest
 */
public record RegisterPerson(String number, LocalDate joinedOn, PersonDetails details) implements Serializable {}
