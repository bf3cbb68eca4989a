package coop.yakusoku.ejb.risk.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.SearchWords;
import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.Records;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Reads which assets hold which rows of the ledger, as far as the caller sees both. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR})
public class AssetLedgerQueries {

    private static final String ENTRIES =
            """
            select x.entry_id as id, x.number, x.name, o.name || '　' || d.name as place from ledger_entry x
            join organization_organization o on o.organization_id = x.organization_id
            join organization_department d on d.department_id = x.department_id
            where x.entry_id in (%s) and x.status <> 'ABOLISHED'
            """;

    private static final String ASSETS =
            """
            select x.asset_id as id, x.number, x.name, o.name || '　' || d.name as place from risk_asset x
            join organization_organization o on o.organization_id = x.organization_id
            join organization_department d on d.department_id = x.department_id
            where x.asset_id in (%s) and x.status <> 'DISPOSED'
            """;

    private static final int CHOICES = 30;

    private final EntityManager entities;
    private final Records records;

    protected AssetLedgerQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public AssetLedgerQueries(EntityManager entities, Records records) {
        this.entities = entities;
        this.records = records;
    }

    /**
     * The rows an asset holds, and those it might: of its organisation.
     *
     * @param words what number, name and the like must contain; may be null
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public LinkView ofAsset(AssetId asset, String words) {
        return view(
                new RecordRef(LinkedLedger.ASSET, asset.value()),
                LinkedLedger.ENTRY,
                ENTRIES,
                "x.entry_id in (select l.entry_id from risk_asset_ledger_entry l where l.asset_id = :own)",
                "x.organization_id = (select a.organization_id from risk_asset a where a.asset_id = :own)",
                words);
    }

    /**
     * The assets that hold a row, and those that might: of its organisation, and what the federation hands down.
     *
     * @param words what number, name and the like must contain; may be null
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public LinkView ofEntry(EntryId entry, String words) {
        return view(
                new RecordRef(LinkedLedger.ENTRY, entry.value()),
                LinkedLedger.ASSET,
                ASSETS,
                "x.asset_id in (select l.asset_id from risk_asset_ledger_entry l where l.entry_id = :own)",
                "(x.handed_down or x.organization_id ="
                        + " (select e.organization_id from ledger_entry e where e.entry_id = :own))",
                words);
    }

    private LinkView view(
            RecordRef own, String kind, String select, String linked, String possible, String words) {
        RecordSight sight = records.sights().get(kind).renamed("seen");
        String from = select.formatted(sight.select());
        String key = SearchWords.within(JapaneseText.searchKey(words));
        List<LinkChoice> there = rows(bound(from + " and " + linked, own, sight));
        String wanted = " and x.search_key like :key" + SearchWords.ESCAPE;
        List<LinkChoice> candidates = rows(
                bound(from + " and not " + linked + " and " + possible + wanted, own, sight)
                        .setParameter("key", key)
                        .setMaxResults(CHOICES));
        return new LinkView(records.readable(own), there, candidates);
    }

    private Query bound(String select, RecordRef own, RecordSight sight) {
        Query query = entities.createNativeQuery(select + " order by x.number, id", Tuple.class)
                .setParameter("own", own.id());
        sight.parameters().forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<LinkChoice> rows(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new LinkChoice(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("name", String.class),
                        row.get("place", String.class)))
                .toList();
    }
}
