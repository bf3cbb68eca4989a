package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;

/**
 * An organisation to choose from.
 *
 * @param mayWrite whether the caller keeps the register of the whole organisation
 */
public record OrganizationChoice(OrganizationId id, String name, boolean mayWrite) implements Serializable {}
