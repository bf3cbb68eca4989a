package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.listing.ListKind;
import coop.yakusoku.domain.organization.OrganizationId;

/**
 * Ask for a list of members.
 *
 * @param purpose the code of the purpose
 * @param reason what the list is used for, 1 to 300 characters
 */
public record AskForList(String purpose, OrganizationId organization, ListKind kind, String reason) {}
