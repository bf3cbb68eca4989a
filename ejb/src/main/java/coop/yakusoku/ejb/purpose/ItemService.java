package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Item;
import coop.yakusoku.domain.purpose.ItemId;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps the master of data items (R-4, W-0b). */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class ItemService {

    private final Purposes purposes;
    private final PurposeDesk desk;
    private final Versions versions;
    private final Clock clock;

    protected ItemService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    ItemService(Purposes purposes, PurposeDesk desk, Versions versions, Clock clock) {
        this.purposes = purposes;
        this.desk = desk;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Enters an item that is not kept of members, or corrects any. Which items are kept of members is decided by what the
     * database has columns for.
     *
     * @throws RuleViolation {@code purpose.not-your-federation}, {@code purpose.code-taken}, {@code
     *     shared.unknown-record}, {@code shared.changed-meanwhile} and what {@link Item} refuses
     */
    public void enter(EnterItem command) {
        desk.refuseUnlessFederation();
        if (command.item() == null) {
            Item item = new Item(
                    ItemId.next(),
                    command.code(),
                    command.nameJa(),
                    command.nameEn(),
                    command.flags(),
                    command.sort(),
                    LocalDate.now(clock));
            if (purposes.items().stream().anyMatch(it -> it.code().equals(item.code()))) {
                throw new RuleViolation("purpose.code-taken", item.code());
            }
            purposes.add(item);
            return;
        }
        Item item = purposes.find(command.item()).orElseThrow(PurposeDesk::unknown);
        versions.check(command.seenVersion(), item.version(), Item.class, command.item());
        item.change(command.nameJa(), command.nameEn(), command.flags(), command.sort(), command.lastDay());
    }
}
