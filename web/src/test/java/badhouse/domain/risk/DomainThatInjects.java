package badhouse.domain.risk;

import jakarta.inject.Inject;

/** Offends DOMAIN_KNOWS_NO_CONTAINER. */
public class DomainThatInjects {
    @Inject
    String something;
}
