package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.OrganizationId;

/**
 * Freeze the register of an organisation as that of a fiscal year.
 *
 * @param year the calendar year of its first day
 * @param seenEdition the latest edition of the year on the screen, 0 when it was not frozen
 * @param note what is to be known of it; the reason, when the year is frozen once more
 */
public record FreezeYear(OrganizationId organization, int year, int seenEdition, String note) {}
