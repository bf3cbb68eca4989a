package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.WhoAsks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Tells the shared parts, which know no people, who is asking. */
@ApplicationScoped
class CallerAsks implements WhoAsks {

    private final Caller caller;

    protected CallerAsks() {
        this(null); // for the container's proxy
    }

    @Inject
    CallerAsks(Caller caller) {
        this.caller = caller;
    }

    @Override
    public StaffId staff() {
        return caller.staff();
    }

    @Override
    public String displayName() {
        return caller.displayName();
    }

    @Override
    public Optional<UUID> organization() {
        return caller.organization().map(OrganizationId::value);
    }
}
