package badhouse.domain.risk;

import badhouse.domain.organization.OrganizationThatUsesRisk;

/** Allowed by the table; closes the circle that offends NO_CIRCLES. */
public class RiskThatUsesOrganization {
    OrganizationThatUsesRisk other;
}
