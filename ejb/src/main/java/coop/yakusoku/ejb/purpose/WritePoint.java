package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.purpose.PointDetails;
import coop.yakusoku.domain.purpose.PointId;

/**
 * Prepare an acquisition point, or change one that is not live.
 *
 * @param point null for a new one; organisation and department are a new one's
 */
public record WritePoint(
        PointId point, long seenVersion, OrganizationId organization, DepartmentId department, PointDetails details) {}
