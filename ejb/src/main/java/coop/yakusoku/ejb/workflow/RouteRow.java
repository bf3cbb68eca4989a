package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.workflow.RouteId;
import coop.yakusoku.domain.workflow.Station;
import java.io.Serializable;
import java.util.List;

/**
 * A line of the table of competences.
 *
 * @param organization null for all that have none of their own
 * @param organizationName null like the id
 * @param mayEdit whether the caller may change it
 */
public record RouteRow(
        RouteId id,
        String documentType,
        OrganizationId organization,
        String organizationName,
        int minLevel,
        List<Station> stations,
        String note,
        boolean mayEdit,
        long version)
        implements Serializable {

    /** The context whose texts name the document type. */
    public String context() {
        return documentType.substring(0, documentType.indexOf('.'));
    }
}
