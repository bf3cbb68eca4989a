package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;
import java.util.Objects;

/**
 * Where the records of an application belong, and how weighty they are.
 *
 * @param department null for something of the whole organisation
 * @param level the greater, the higher the route leads; the document type says what it counts (a risk value, an amount)
 */
public record Matter(OrganizationId organization, DepartmentId department, int level) implements Serializable {

    public Matter {
        Objects.requireNonNull(organization, "organization");
    }
}
