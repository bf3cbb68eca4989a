package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.RecordSource;
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

/** The records of this context among others: purposes, matrices, points, joint use, changes, surveys. */
@ApplicationScoped
class PurposeRecords implements RecordSource {

    static final String POINT = "purpose.point";
    static final String JOINT_USE = "purpose.joint-use";
    static final String CHANGE = "purpose.change";
    static final String SURVEY = "purpose.survey";

    /**
     * How one kind is read.
     *
     * @param head number, title, English title or null, state key, organisation, department (both null for the federation's)
     * @param page without the id
     */
    private record Kind(String head, String from, String page) {}

    private static final String PLACE = " left join organization_organization o on o.organization_id = r.organization_id"
            + " left join organization_department d on d.department_id = ";

    private static final Map<String, Kind> KINDS = Map.of(
            "purpose.purpose",
            new Kind(
                    "p.code, v.name_ja, v.name_en, 'MatrixState.IN_FORCE', null, null, null",
                    " from (select p.id, p.code from purpose_purpose p) p join purpose_version v on v.purpose_id = p.id"
                            + " and v.state <> 'DROPPED' and not exists (select 1 from purpose_version n where n.purpose_id"
                            + " = p.id and n.number > v.number and n.state <> 'DROPPED') cross join lateral (select p.id) r",
                    "/purpose/purpose.xhtml?id="),
            MatrixApproval.KIND,
            new Kind(
                    "'MX-' || r.number, r.note, null, 'MatrixState.' || r.state, null, null, null",
                    " from purpose_matrix r",
                    "/purpose/matrix.xhtml?id="),
            JOINT_USE,
            new Kind(
                    "'JU-' || r.number, r.body_name, null, 'JointUseState.' || r.state, null, null, null",
                    " from purpose_joint_use r",
                    "/purpose/joint-use.xhtml?id="),
            POINT,
            new Kind(
                    "r.number, r.name, null, 'PointState.' || r.state, r.organization_id, r.department_id,"
                            + " o.name || '　' || d.name",
                    " from purpose_point r" + PLACE + "r.department_id",
                    "/purpose/point.xhtml?id="),
            CHANGE,
            new Kind(
                    "r.number, r.title, null, 'ChangeState.' || r.state, r.organization_id, cast(null as uuid), o.name",
                    " from purpose_change r" + PLACE + "null",
                    "/purpose/change.xhtml?id="),
            SURVEY,
            new Kind(
                    "r.number, r.name, null, 'SurveyState.' || r.state, r.organization_id, r.department_id,"
                            + " o.name || '　' || d.name",
                    " from purpose_survey r" + PLACE + "r.department_id",
                    "/purpose/survey.xhtml?id="));

    private final EntityManager entities;
    private final PurposeDesk desk;

    protected PurposeRecords() {
        this(null, null); // for the container's proxy
    }

    @Inject
    PurposeRecords(EntityManager entities, PurposeDesk desk) {
        this.entities = entities;
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return KINDS.keySet();
    }

    @Override
    public Optional<RecordHead> head(RecordRef record) {
        return Optional.ofNullable(heads(List.of(record)).get(record));
    }

    @Override
    public Map<RecordRef, RecordHead> heads(Collection<RecordRef> records) {
        Map<RecordRef, RecordHead> heads = new LinkedHashMap<>();
        if (!desk.reads()) {
            return heads;
        }
        Scope reading = desk.reading();
        KINDS.forEach((name, kind) -> {
            List<UUID> ids = records.stream()
                    .filter(it -> it.kind().equals(name))
                    .map(RecordRef::id)
                    .toList();
            for (Object[] row : ids.isEmpty() ? List.<Object[]>of() : rows(kind, ids)) {
                if (row[5] == null || covered(reading, row)) {
                    RecordRef ref = new RecordRef(name, (UUID) row[0]);
                    heads.put(
                            ref,
                            new RecordHead(
                                    ref,
                                    (String) row[1],
                                    (String) row[2],
                                    (String) row[3],
                                    (String) row[4],
                                    null,
                                    (String) row[7],
                                    kind.page() + ref.id()));
                }
            }
        });
        return heads;
    }

    private static boolean covered(Scope scope, Object[] row) {
        return scope.covers(
                new OrganizationId((UUID) row[5]), row[6] == null ? null : new DepartmentId((UUID) row[6]));
    }

    @Override
    public boolean mayChange(RecordRef record) {
        Kind kind = KINDS.get(record.kind());
        List<Object[]> rows = kind == null ? List.of() : rows(kind, List.of(record.id()));
        if (rows.isEmpty()) {
            return false;
        }
        return rows.get(0)[5] == null ? desk.keepsFederation() : covered(desk.keeping(), rows.get(0));
    }

    @Override
    public Optional<RecordSight> sight(String kind) {
        return Optional.empty(); // evidence of these records is read at the records
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Kind kind, List<UUID> ids) {
        Query query = entities.createNativeQuery(
                "select r.id, " + kind.head() + kind.from() + " where r.id in (:ids)");
        return query.setParameter("ids", ids).getResultList();
    }
}
