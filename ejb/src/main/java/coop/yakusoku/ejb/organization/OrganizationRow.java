package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.OrganizationKind;
import java.io.Serializable;

/**
 * An organisation in a list or tree.
 *
 * @param parent null for the federation
 */
public record OrganizationRow(
        OrganizationId id,
        OrganizationKind kind,
        String code,
        String name,
        String nameEn,
        OrganizationId parent,
        long version)
        implements Serializable {}
