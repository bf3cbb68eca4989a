package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.DataItem;
import coop.yakusoku.domain.ledger.ItemId;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.ledger.Purpose;
import coop.yakusoku.domain.ledger.PurposeId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Keeps the data items and purposes the ledger names. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class MasterService {

    private final Master master;
    private final Versions versions;
    private final Clock clock;

    protected MasterService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public MasterService(Master master, Versions versions, Clock clock) {
        this.master = master;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Enters a data item or corrects one. Rows that name it are classified anew at their next change.
     *
     * @throws RuleViolation {@code ledger.code-taken}, {@code shared.unknown-record}, {@code shared.changed-meanwhile}
     *     and what {@link DataItem} refuses
     */
    public void enterItem(EnterItem command) {
        if (command.item() == null) {
            DataItem item = new DataItem(
                    ItemId.next(),
                    command.code(),
                    command.nameJa(),
                    command.nameEn(),
                    command.flags(),
                    command.sort(),
                    LocalDate.now(clock));
            refuseTaken(item.code(), master.items().stream().map(DataItem::code));
            master.add(item);
            return;
        }
        DataItem item = master.find(command.item()).orElseThrow(Ledger::unknown);
        versions.check(command.seenVersion(), item.version(), DataItem.class, command.item());
        item.change(command.nameJa(), command.nameEn(), command.flags(), command.sort(), command.lastDay());
    }

    /**
     * Enters a purpose or corrects one.
     *
     * @throws RuleViolation {@code ledger.code-taken}, {@code shared.unknown-record}, {@code shared.changed-meanwhile}
     *     and what {@link Purpose} refuses
     */
    public void enterPurpose(EnterPurpose command) {
        if (command.purpose() == null) {
            Purpose purpose = new Purpose(
                    PurposeId.next(),
                    command.code(),
                    command.words(),
                    command.jointUse(),
                    command.sort(),
                    LocalDate.now(clock));
            refuseTaken(purpose.code(), master.purposes().stream().map(Purpose::code));
            master.add(purpose);
            return;
        }
        Purpose purpose = master.find(command.purpose()).orElseThrow(Ledger::unknown);
        versions.check(command.seenVersion(), purpose.version(), Purpose.class, command.purpose());
        purpose.change(command.words(), command.jointUse(), command.sort(), command.lastDay());
    }

    private static void refuseTaken(String code, Stream<String> codes) {
        if (codes.anyMatch(code::equals)) {
            throw new RuleViolation("ledger.code-taken", code);
        }
    }
}
