package badhouse.domain.organization;

import badhouse.domain.risk.DomainThatInjects;

/** Offends CONTEXTS_MAY_USE. */
public class OrganizationThatUsesRisk {
    DomainThatInjects stranger;
}
