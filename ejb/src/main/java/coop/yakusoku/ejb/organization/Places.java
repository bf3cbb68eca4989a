package coop.yakusoku.ejb.organization;

import java.io.Serializable;
import java.util.List;

/**
 * Where a list may be narrowed to.
 *
 * @param organizations those the reader sees, by code
 * @param departments those of the organisation chosen, as a tree; empty when none is chosen
 */
public record Places(List<OrganizationName> organizations, List<DepartmentChoice> departments)
        implements Serializable {}
