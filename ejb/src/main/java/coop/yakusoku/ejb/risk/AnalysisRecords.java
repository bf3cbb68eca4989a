package coop.yakusoku.ejb.risk;

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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Analyses of assets as records among others: {@code risk.analysis}. */
@ApplicationScoped
class AnalysisRecords implements RecordSource {

    static final String KIND = "risk.analysis";

    private static final String[] READERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR};

    private static final String HEADS = """
            select n.analysis_id, a.asset_id, a.number, a.name, n.superseded, n.assessed_on is null,
                (select 100 * count(r.risk_value) / nullif(count(*), 0) from risk_risk r
                    where r.analysis_id = n.analysis_id),
                o.name || '　' || d.name
            from risk_analysis n
            join risk_asset a on a.asset_id = n.asset_id
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            """;

    private final EntityManager entities;
    private final Register register;
    private final Caller caller;

    protected AnalysisRecords() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    AnalysisRecords(EntityManager entities, Register register, Caller caller) {
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
        Query query = entities.createNativeQuery(HEADS + seen.where() + " and n.analysis_id in (:wanted)")
                .setParameter("wanted", records.stream().map(RecordRef::id).toList());
        for (Columns row : AssetRecords.rows(seen.bind(query))) {
            RecordRef ref = new RecordRef(KIND, row.id());
            UUID asset = row.id();
            String number = row.text();
            String name = row.text();
            String state = state(row.flag(), row.flag());
            String page = "/risk/assess-asset.xhtml?id=" + asset + "&analysis=" + ref.id();
            heads.put(ref, new RecordHead(ref, number, name, state, row.number(), row.text(), page));
        }
        return heads;
    }

    private static String state(boolean superseded, boolean unrated) {
        if (superseded) {
            return "Analysis.superseded";
        }
        return unrated ? "Standing.UNRATED" : "Analysis.current";
    }

    @Override
    public boolean mayChange(RecordRef record) {
        List<?> open = entities.createNativeQuery(
                        "select asset_id from risk_analysis where analysis_id = :analysis and not superseded", UUID.class)
                .setParameter("analysis", record.id())
                .getResultList();
        return open.stream().anyMatch(asset -> AssetRecords.mayChange(entities, register, (UUID) asset));
    }

    @Override
    public Optional<RecordSight> sight(String kind) {
        if (!caller.has(READERS)) {
            return Optional.empty();
        }
        AssetSelection seen = new AssetSelection(AssetFilter.ALL, register.reading());
        return Optional.of(new RecordSight(
                "select n.analysis_id from risk_analysis n join risk_asset a on a.asset_id = n.asset_id" + seen.where(),
                seen.parameters()));
    }

    @Override
    public Optional<RecordSight> kept(String kind, Worker worker) {
        RiskCriteria.Where where = AssetRecords.keptBy(worker, "not n.superseded");
        return where == null
                ? Optional.empty()
                : Optional.of(new RecordSight(
                        "select n.analysis_id from risk_analysis n join risk_asset a on a.asset_id = n.asset_id "
                                + where.sql(),
                        where.parameters()));
    }

    /** The asset it is of. */
    @Override
    public List<RecordLink> links(RecordRef record) {
        if (!KIND.equals(record.kind())) {
            return List.of();
        }
        List<?> assets = entities.createNativeQuery(
                        "select asset_id from risk_analysis where analysis_id = :analysis", UUID.class)
                .setParameter("analysis", record.id())
                .getResultList();
        return assets.stream()
                .map(asset -> new RecordLink("risk.link.asset", new RecordRef(AssetRecords.KIND, (UUID) asset)))
                .toList();
    }
}
