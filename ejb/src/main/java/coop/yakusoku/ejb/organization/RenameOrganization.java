package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;

/**
 * Another name for an organisation.
 *
 * @param organization which
 * @param seenVersion the version the screen showed
 * @param name as it is written
 * @param nameEn may be empty
 */
public record RenameOrganization(OrganizationId organization, long seenVersion, String name, String nameEn)
        implements Serializable {}
