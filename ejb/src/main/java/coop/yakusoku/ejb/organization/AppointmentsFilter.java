package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import java.io.Serializable;

/**
 * Which appointments. Null means any.
 *
 * @param text part of the person's name, in any width, kana or variant
 * @param withEnded also those that are over
 */
public record AppointmentsFilter(String text, OrganizationId organization, Role role, boolean withEnded)
        implements Serializable {}
