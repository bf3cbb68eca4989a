package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.workflow.Station;
import java.util.List;

/**
 * A new line of the table of competences.
 *
 * @param organization null for all that have none of their own
 * @param minLevel 0 to 999
 * @param note at most 500 characters; may be empty
 */
public record EnterRoute(
        String documentType, OrganizationId organization, int minLevel, List<Station> stations, String note) {}
