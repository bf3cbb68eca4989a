package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.ejb.ledger.PlaceQueries;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which organisations the reader may begin a yearly review of, and today. */
@RequestScoped
public class BeginAids {

    @Inject private PlaceQueries places;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The organisations the reader is privacy manager of, by code; empty for everybody else. */
    List<OrganizationName> mine() {
        Scope scope = caller.has(Roles.PRIVACY_MANAGER) ? caller.scope(Roles.PRIVACY_MANAGER) : Scope.NONE;
        return places.places(null).organizations().stream()
                .filter(it -> scope.covers(it.id(), null))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
