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

/**
 * Risks as records among others: {@code risk.risk}. Who carries out a treatment may attach what shows that it is done,
 * without keeping the register.
 */
@ApplicationScoped
class RiskRecords implements RecordSource {

    static final String KIND = "risk.risk";

    private static final String HEADS = """
            select r.risk_id, a.number || '-' || t.code, a.name || '：' || t.name_ja, a.name || ': ' || t.name_en,
                r.superseded, r.standing, o.name || '　' || d.name
            """
            + RiskCriteria.FROM
            + """
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            """;

    private final EntityManager entities;
    private final RiskCriteria criteria;
    private final Register register;
    private final Caller caller;

    protected RiskRecords() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    RiskRecords(EntityManager entities, RiskCriteria criteria, Register register, Caller caller) {
        this.entities = entities;
        this.criteria = criteria;
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
        RiskCriteria.Where where = criteria.seen()
                .and("r.risk_id in (:wanted)")
                .with("wanted", records.stream().map(RecordRef::id).toList());
        Map<RecordRef, RecordHead> heads = new LinkedHashMap<>();
        for (Columns row : AssetRecords.rows(where.bind(entities.createNativeQuery(HEADS + where.sql())))) {
            RecordRef ref = new RecordRef(KIND, row.id());
            String number = row.text();
            String title = row.text();
            String english = row.text();
            boolean superseded = row.flag();
            String standing = "Standing." + row.text();
            String state = superseded ? "Risk.superseded" : standing;
            heads.put(ref, new RecordHead(ref, number, title, english, state, null, row.text(), page(ref.id())));
        }
        return heads;
    }

    @Override
    public boolean mayChange(RecordRef record) {
        Query query = entities.createNativeQuery(
                        "select r.treatment_owner, a.organization_id, a.department_id from risk_risk r"
                                + " join risk_asset a on a.asset_id = r.asset_id"
                                + " where r.risk_id = :risk and not r.superseded")
                .setParameter("risk", record.id());
        return AssetRecords.rows(query).stream().anyMatch(this::isOwnOrKept);
    }

    private boolean isOwnOrKept(Columns row) {
        return caller.staff().value().equals(row.id())
                || register.writing().covers(new OrganizationId(row.id()), new DepartmentId(row.id()));
    }

    @Override
    public Optional<RecordSight> sight(String kind) {
        RiskCriteria.Where where = criteria.seen();
        return Optional.of(
                new RecordSight("select r.risk_id " + RiskCriteria.FROM + where.sql(), where.parameters()));
    }

    @Override
    public Optional<RecordSight> kept(String kind, Worker worker) {
        RiskCriteria.Where where = new RiskCriteria.Where();
        where.and("not r.superseded")
                .and("(r.treatment_owner = :me or "
                        + RiskCriteria.reach(
                                where, "kept", worker.reach(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER))
                        + ")")
                .with("me", worker.staff().value());
        return Optional.of(
                new RecordSight("select r.risk_id " + RiskCriteria.FROM + where.sql(), where.parameters()));
    }

    /** The asset at risk and the analysis that found it. */
    @Override
    public List<RecordLink> links(RecordRef record) {
        if (!KIND.equals(record.kind())) {
            return List.of();
        }
        Query query = entities.createNativeQuery("select asset_id, analysis_id from risk_risk where risk_id = :risk")
                .setParameter("risk", record.id());
        List<RecordLink> links = new ArrayList<>();
        for (Columns row : AssetRecords.rows(query)) {
            links.add(new RecordLink("risk.link.asset", new RecordRef(AssetRecords.KIND, row.id())));
            links.add(new RecordLink("risk.link.analysis", new RecordRef(AnalysisRecords.KIND, row.id())));
        }
        return links;
    }

    static String page(UUID risk) {
        return "/risk/risk.xhtml?id=" + risk;
    }
}
