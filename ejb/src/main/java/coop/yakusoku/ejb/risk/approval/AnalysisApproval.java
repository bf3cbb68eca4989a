package coop.yakusoku.ejb.risk.approval;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.workflow.Approvable;
import coop.yakusoku.ejb.workflow.ApprovableSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The analysis of an asset as something to approve (T-2-(1)-d, e): how the asset was valued, every rating, and what was
 * decided about it, as the database writes it down ({@code risk_analysis_content}). How far a treatment is carried out and who accepted what is left are not part of it: those go on after
 * the approval, and an acceptance is approved by itself.
 */
@ApplicationScoped
class AnalysisApproval implements ApprovableSource {

    static final String KIND = "risk.analysis";

    private static final String ANALYSES = """
            select n.analysis_id, a.asset_id, a.organization_id, a.department_id, a.number, a.name, a.handed_down,
                n.superseded,
                (select max(r.risk_value) from risk_risk r where r.analysis_id = n.analysis_id) as level,
                (select count(*) from risk_risk r where r.analysis_id = n.analysis_id) as risks,
                (select count(*) from risk_risk r where r.analysis_id = n.analysis_id and r.risk_value is null), %s
            from risk_analysis n
            join risk_asset a on a.asset_id = n.asset_id
            where n.analysis_id in (:ids)
            """;

    /** An analysis and where it belongs. */
    record Head(
            UUID analysis,
            UUID asset,
            OrganizationId organization,
            DepartmentId department,
            String number,
            String name,
            boolean handedDown,
            boolean superseded,
            int level,
            int risks,
            int unrated,
            String content) {

        RecordRef ref() {
            return new RecordRef(KIND, analysis);
        }
    }

    private final EntityManager entities;
    private final Register register;

    protected AnalysisApproval() {
        this(null, null); // for the container's proxy
    }

    @Inject
    AnalysisApproval(EntityManager entities, Register register) {
        this.entities = entities;
        this.register = register;
    }

    @Override
    public String documentType() {
        return KIND;
    }

    @Override
    public Map<RecordRef, Approvable> read(Collection<RecordRef> records) {
        Map<RecordRef, Approvable> found = new LinkedHashMap<>();
        heads(records, "risk_analysis_content(n.analysis_id)")
                .values()
                .forEach(head -> found.put(
                        head.ref(),
                        new Approvable(
                                head.ref(),
                                head.number() + " " + head.name(),
                                "/risk/assess-asset.xhtml?id=" + head.asset() + "&analysis=" + head.analysis(),
                                new Matter(head.organization(), head.department(), head.level()),
                                Content.read(head.content()))));
        return found;
    }

    /** As the database seals them. */
    @Override
    public Map<RecordRef, String> seals(Collection<RecordRef> records) {
        Map<RecordRef, String> seals = new LinkedHashMap<>();
        heads(records, "workflow_seal(risk_analysis_content(n.analysis_id))")
                .values()
                .forEach(head -> seals.put(head.ref(), head.content()));
        return seals;
    }

    @Override
    public Set<RecordRef> readable(Collection<RecordRef> records) {
        Scope reading = register.reading();
        return those(records, it -> it.handedDown() || reading.covers(it.organization(), it.department()));
    }

    @Override
    public Set<RecordRef> draftable(Collection<RecordRef> records) {
        Scope writing = register.writing();
        return those(records, it -> !it.superseded() && writing.covers(it.organization(), it.department()));
    }

    /** @throws RuleViolation {@code risk.analysis-unrated} while a threat of it is not rated, or it holds none */
    @Override
    public void refuseUnlessReady(Collection<RecordRef> records) {
        for (Head head : heads(records).values()) {
            if (head.risks() == 0 || head.unrated() > 0) {
                throw new RuleViolation("risk.analysis-unrated", head.number(), head.name());
            }
        }
    }

    /** The analyses by their ids, without what they say. */
    private Map<UUID, Head> heads(Collection<RecordRef> records) {
        return heads(records, "null");
    }

    private Map<UUID, Head> heads(Collection<RecordRef> records, String content) {
        Map<UUID, Head> heads = new LinkedHashMap<>();
        rows(ANALYSES.formatted(content), records.stream().map(RecordRef::id).collect(Collectors.toSet()))
                .forEach(row -> {
                    Head head = head(new Columns(row));
                    heads.put(head.analysis(), head);
                });
        return heads;
    }

    private static Head head(Columns row) {
        UUID analysis = row.id();
        UUID asset = row.id();
        OrganizationId organization = new OrganizationId(row.id());
        DepartmentId department = new DepartmentId(row.id());
        String number = row.text();
        String name = row.text();
        boolean handedDown = row.flag();
        boolean superseded = row.flag();
        Integer level = row.number();
        return new Head(
                analysis,
                asset,
                organization,
                department,
                number,
                name,
                handedDown,
                superseded,
                level == null ? 0 : level,
                row.number(),
                row.number(),
                row.text());
    }

    private Set<RecordRef> those(Collection<RecordRef> records, Predicate<Head> which) {
        Set<RecordRef> found = new HashSet<>();
        heads(records).values().stream().filter(which).map(Head::ref).forEach(found::add);
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String statement, Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createNativeQuery(statement).setParameter("ids", ids).getResultList();
    }
}
