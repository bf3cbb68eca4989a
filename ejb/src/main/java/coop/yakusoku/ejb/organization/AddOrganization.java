package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.OrganizationKind;
import java.io.Serializable;

/**
 * A new member co-op or affiliate.
 *
 * @param kind not the federation, which exists
 * @param code never changes
 * @param name as it is written
 * @param nameEn may be empty
 * @param parent the organisation above
 */
public record AddOrganization(OrganizationKind kind, String code, String name, String nameEn, OrganizationId parent)
        implements Serializable {}
