package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordLink;
import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.RecordSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Assets as records among others: {@code risk.asset}. */
@ApplicationScoped
class AssetRecords implements RecordSource {

    static final String KIND = "risk.asset";

    private static final String[] READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
    };

    private static final String HEADS = "select a.asset_id, a.number, a.name, a.status, " + AssetSelection.COMPLETION
            + ", o.name || '　' || d.name\n"
            + """
            from risk_asset a
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            """;

    /** One asset has a handful; a federation's system may have every co-op's below it. */
    private static final int MOST_LINKS = 200;

    private final EntityManager entities;
    private final Register register;
    private final Caller caller;

    protected AssetRecords() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    AssetRecords(EntityManager entities, Register register, Caller caller) {
        this.entities = entities;
        this.register = register;
        this.caller = caller;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<RecordHead> head(RecordRef record) {
        return Optional.ofNullable(heads(List.of(record)).get(record));
    }

    @Override
    public Map<RecordRef, RecordHead> heads(Collection<RecordRef> records) {
        Map<RecordRef, RecordHead> heads = new LinkedHashMap<>();
        if (!caller.has(READERS)) {
            return heads;
        }
        AssetSelection seen = new AssetSelection(AssetFilter.ALL, register.reading());
        Query query = entities.createNativeQuery(HEADS + seen.where() + " and a.asset_id in (:wanted)")
                .setParameter("wanted", records.stream().map(RecordRef::id).toList());
        for (Columns row : rows(seen.bind(query))) {
            RecordRef ref = new RecordRef(KIND, row.id());
            String number = row.text();
            String name = row.text();
            String state = "AssetStatus." + row.text();
            heads.put(ref, new RecordHead(ref, number, name, state, row.number(), row.text(), page(ref.id())));
        }
        return heads;
    }

    @Override
    public boolean mayChange(RecordRef record) {
        return mayChange(entities, register, record.id());
    }

    @Override
    public Optional<RecordSight> sight(String kind) {
        if (!caller.has(READERS)) {
            return Optional.empty();
        }
        AssetSelection seen = new AssetSelection(AssetFilter.ALL, register.reading());
        return Optional.of(new RecordSight("select a.asset_id from risk_asset a" + seen.where(), seen.parameters()));
    }

    @Override
    public Optional<RecordSight> kept(String kind, Worker worker) {
        RiskCriteria.Where where = keptBy(worker, "a.status <> 'DISPOSED'");
        return where == null
                ? Optional.empty()
                : Optional.of(new RecordSight("select a.asset_id from risk_asset a " + where.sql(), where.parameters()));
    }

    /** The assets whose register a person keeps; null when there are none. */
    static RiskCriteria.Where keptBy(Worker worker, String condition) {
        Worker.Reach keeping = worker.reach(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER);
        if (keeping.isEmpty()) {
            return null;
        }
        RiskCriteria.Where where = new RiskCriteria.Where();
        return where.and(condition).and(RiskCriteria.reach(where, "kept", keeping));
    }

    /** The asset it is part of, its parts, and its analysis in force. */
    @Override
    public List<RecordLink> links(RecordRef record) {
        if (!KIND.equals(record.kind())) {
            return List.of();
        }
        Query query = entities.createNativeQuery("""
                        select 'risk.link.parent', 'risk.asset', parent_id, '' from risk_asset
                        where asset_id = :asset and parent_id is not null
                        union all
                        select 'risk.link.part', 'risk.asset', asset_id, number from risk_asset
                        where parent_id = :asset
                        union all
                        select 'risk.link.analysis', 'risk.analysis', analysis_id, '' from risk_analysis
                        where asset_id = :asset and not superseded
                        order by 1 desc, 4
                        """)
                .setParameter("asset", record.id())
                .setMaxResults(MOST_LINKS);
        List<RecordLink> links = new ArrayList<>();
        for (Columns row : rows(query)) {
            links.add(new RecordLink(row.text(), new RecordRef(row.text(), row.id())));
        }
        return links;
    }

    static String page(UUID asset) {
        return "/risk/asset.xhtml?id=" + asset;
    }

    /** Whether the caller keeps the register of the asset's department, and the asset still exists. */
    static boolean mayChange(EntityManager entities, Register register, UUID asset) {
        Query query = entities.createNativeQuery(
                        "select organization_id, department_id from risk_asset"
                                + " where asset_id = :asset and status <> 'DISPOSED'")
                .setParameter("asset", asset);
        return rows(query).stream()
                .anyMatch(row -> register.writing().covers(new OrganizationId(row.id()), new DepartmentId(row.id())));
    }

    @SuppressWarnings("unchecked")
    static List<Columns> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(Columns::new).toList();
    }
}
