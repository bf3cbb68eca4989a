package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.DataItem;
import coop.yakusoku.domain.ledger.ItemId;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.ledger.Purpose;
import coop.yakusoku.domain.ledger.PurposeId;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the data items and purposes the ledger names. */
@Stateless
@RolesAllowed({
    Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
})
public class MasterQueries {

    private final EntityManager entities;
    private final Master master;
    private final FieldHistory history;
    private final Clock clock;

    protected MasterQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public MasterQueries(EntityManager entities, Master master, FieldHistory history, Clock clock) {
        this.entities = entities;
        this.master = master;
        this.history = history;
        this.clock = clock;
    }

    /** All items, ended ones too, in their order. */
    public List<ItemRow> items() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> uses = uses("items");
        return master.items().stream()
                .map(it -> new ItemRow(
                        it.id(),
                        it.code(),
                        it.nameJa(),
                        it.nameEn(),
                        it.flags(),
                        it.sort(),
                        it.validFrom(),
                        it.validTo(),
                        it.offeredOn(today),
                        uses.getOrDefault(it.code(), 0L),
                        it.version()))
                .toList();
    }

    /** All purposes, ended ones too, in their order. */
    public List<PurposeRow> purposes() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> uses = uses("purposes");
        return master.purposes().stream()
                .map(it -> new PurposeRow(
                        it.id(),
                        it.code(),
                        it.words(),
                        it.jointUse(),
                        it.sort(),
                        it.validFrom(),
                        it.validTo(),
                        it.offeredOn(today),
                        uses.getOrDefault(it.code(), 0L),
                        it.version()))
                .toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public ItemRow item(ItemId id) {
        return items().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(Ledger::unknown);
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public PurposeRow purpose(PurposeId id) {
        return purposes().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(Ledger::unknown);
    }

    /** Who changed what of an item, newest first. */
    public List<FieldChange> historyOfItem(ItemId id) {
        return history.of(DataItem.class, id);
    }

    /** Who changed what of a purpose, newest first. */
    public List<FieldChange> historyOfPurpose(PurposeId id) {
        return history.of(Purpose.class, id);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> uses(String column) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select code, count(*) as uses from ledger_entry e, unnest(string_to_array(e." + column
                                + ", ',')) as code where e.status <> 'ABOLISHED' group by code",
                        Tuple.class)
                .getResultList();
        Map<String, Long> uses = new HashMap<>();
        rows.forEach(row -> uses.put(row.get("code", String.class), ((Number) row.get("uses")).longValue()));
        return uses;
    }
}
