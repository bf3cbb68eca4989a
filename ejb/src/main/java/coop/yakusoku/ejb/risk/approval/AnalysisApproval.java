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
 * decided about it. How far a treatment is carried out and who accepted what is left are not part of it: those go on after
 * the approval, and an acceptance is approved by itself.
 */
@ApplicationScoped
class AnalysisApproval implements ApprovableSource {

    static final String KIND = "risk.analysis";

    private static final String ANALYSES = """
            select n.analysis_id, a.asset_id, a.organization_id, a.department_id, a.number, a.name, a.handed_down,
                n.superseded, n.method, c.version_no, n.importance, a.medium, a.confidentiality, a.integrity,
                a.availability, a.personal, a.special_care, a.my_number,
                (select max(r.risk_value) from risk_risk r where r.analysis_id = n.analysis_id) as level,
                (select count(*) from risk_risk r where r.analysis_id = n.analysis_id) as risks,
                (select count(*) from risk_risk r where r.analysis_id = n.analysis_id and r.risk_value is null)
            from risk_analysis n
            join risk_asset a on a.asset_id = n.asset_id
            join risk_catalog c on c.catalog_id = n.catalog_id
            where n.analysis_id in (:ids)
            """;

    private static final String RISKS = """
            select r.analysis_id, t.code, t.name_ja, coalesce(f.name_ja, r.phase_code), r.vulnerability, r.frequency, r.weakness,
                r.existing_controls, r.existing_note, r.reason, r.risk_value, r.treatment_option,
                r.treatment_controls, r.treatment_note, cast(r.treatment_owner as text), cast(r.due_on as text),
                r.residual_frequency, r.residual_weakness, r.residual_reason, r.residual_value
            from risk_risk r
            join risk_threat t on t.threat_id = r.threat_id
            left join risk_phase f on f.catalog_id = t.catalog_id and f.code = r.phase_code
            where r.analysis_id in (:ids)
            order by t.code, r.phase_code, r.risk_id
            """;

    private static final String[] FIELDS = {
        "existingControls", "existingNote", "reason", "value", "treatmentOption", "treatmentControls", "treatmentNote",
        "treatmentOwner", "dueOn", "residualFrequency", "residualWeakness", "residualReason", "residualValue"
    };

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
            Content.Builder content) {

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
        Map<UUID, Head> heads = heads(records);
        rows(RISKS, heads.keySet()).forEach(row -> addRisk(heads, row));
        Map<RecordRef, Approvable> found = new LinkedHashMap<>();
        heads.values()
                .forEach(head -> found.put(
                        head.ref(),
                        new Approvable(
                                head.ref(),
                                head.number() + " " + head.name(),
                                "/risk/assess-asset.xhtml?id=" + head.asset() + "&analysis=" + head.analysis(),
                                new Matter(head.organization(), head.department(), head.level()),
                                head.content().done())));
        return found;
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

    /** The analyses by their ids, without their risks. */
    Map<UUID, Head> heads(Collection<RecordRef> records) {
        Map<UUID, Head> heads = new LinkedHashMap<>();
        rows(ANALYSES, records.stream().map(RecordRef::id).collect(Collectors.toSet()))
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
        Content.Builder content = Content.of()
                .add("", "Asset.number", number)
                .add("", "Asset.name", name)
                .add("", "Analysis.method", "RiskMethod." + row.text())
                .add("", "Analysis.catalogId", row.number())
                .add("", "Analysis.importance", row.number())
                .add("", "Asset.medium", "Medium." + row.text())
                .add("", "Asset.confidentiality", row.number())
                .add("", "Asset.integrity", row.number())
                .add("", "Asset.availability", row.number())
                .add("", "Asset.personal", row.flag())
                .add("", "Asset.specialCare", row.flag())
                .add("", "Asset.myNumber", row.flag());
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
                content);
    }

    private static void addRisk(Map<UUID, Head> heads, Object[] line) {
        Columns row = new Columns(line);
        Content.Builder content = heads.get(row.id()).content();
        String code = row.text();
        String name = row.text();
        String part = code + " " + name + " / " + row.text();
        content.add(part, "Risk.vulnerability", row.text())
                .add(part, "Risk.frequency", row.number())
                .add(part, "Risk.weakness", row.number());
        for (int at = 0; at < FIELDS.length; at++) {
            Object value = line[at + 7];
            boolean option = value != null && FIELDS[at].equals("treatmentOption");
            content.add(part, "Risk." + FIELDS[at], option ? "TreatmentOption." + value : value);
        }
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
