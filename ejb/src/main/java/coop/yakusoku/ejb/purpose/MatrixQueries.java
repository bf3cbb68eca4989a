package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.purpose.Cell;
import coop.yakusoku.domain.purpose.ItemUse;
import coop.yakusoku.domain.purpose.Matrix;
import coop.yakusoku.domain.purpose.MatrixId;
import coop.yakusoku.domain.purpose.MatrixState;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads the matrix purpose × item and its editions. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE, Roles.AUDITOR})
public class MatrixQueries {

    private final Purposes purposes;
    private final PurposeQueries rows;
    private final PurposeDesk desk;
    private final FieldHistory history;
    private final EntityManager entities;

    protected MatrixQueries() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    MatrixQueries(
            Purposes purposes,
            PurposeQueries rows,
            PurposeDesk desk,
            FieldHistory history,
            EntityManager entities) {
        this.purposes = purposes;
        this.rows = rows;
        this.desk = desk;
        this.history = history;
        this.entities = entities;
    }

    /** All editions, the newest first. */
    public List<MatrixRow> editions() {
        return purposes.matrices().stream().map(MatrixQueries::row).toList();
    }

    /** The edition in force. */
    public MatrixId current() {
        return purposes.inForce().id();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public MatrixDetail edition(MatrixId id) {
        Matrix matrix = purposes.find(id).orElseThrow(PurposeDesk::unknown);
        Matrix inForce = purposes.inForce();
        List<PurposeRow> columns = rows.purposes().stream()
                .filter(it -> it.kind() == PurposeKind.MEMBER)
                .toList();
        List<GridRow> grid = rows.items().stream()
                .map(it -> new GridRow(it, columns.stream()
                        .map(column -> cell(matrix, inForce, column.code(), it.code()))
                        .toList()))
                .toList();
        List<GridCell> differences = new ArrayList<>();
        grid.forEach(it -> it.cells().stream().filter(GridCell::changed).forEach(differences::add));
        return new MatrixDetail(
                row(matrix),
                head(matrix),
                columns,
                grid,
                duties(matrix),
                differences,
                matrix.state() == MatrixState.DRAFT && desk.keepsFederation());
    }

    /** Who changed what of an edition, newest first. */
    public List<FieldChange> history(MatrixId id) {
        return history.of(Matrix.class, id);
    }

    private static GridCell cell(Matrix matrix, Matrix inForce, String purpose, String item) {
        Cell now = matrix.cell(purpose, item).orElse(null);
        Cell before = inForce.cell(purpose, item).orElse(null);
        ItemUse use = now == null ? null : now.use();
        ItemUse used = before == null ? null : before.use();
        return new GridCell(
                purpose, item, use, now == null ? "" : now.reason(), used, !Objects.equals(now, before));
    }

    private List<DutyRow> duties(Matrix matrix) {
        Map<UUID, String> departments = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> names = entities.createNativeQuery("""
                        select d.department_id, o.name || ' ' || d.name from organization_department d
                        join organization_organization o on o.organization_id = d.organization_id
                        where d.department_id in (select department_id from purpose_matrix_duty where matrix_id = :id)
                        """)
                .setParameter("id", matrix.id().value())
                .getResultList();
        names.forEach(it -> departments.put((UUID) it[0], (String) it[1]));
        return matrix.duties().stream()
                .map(it -> new DutyRow(
                        it.purpose(),
                        Role.ofRealmRole(it.role()).orElseThrow(),
                        it.department(),
                        departments.getOrDefault(it.department(), "")))
                .sorted(Comparator.comparing(DutyRow::purpose)
                        .thenComparing(DutyRow::role)
                        .thenComparing(DutyRow::departmentName))
                .toList();
    }

    private static MatrixRow row(Matrix matrix) {
        return new MatrixRow(
                matrix.id(),
                matrix.number(),
                matrix.state(),
                matrix.note(),
                matrix.validFrom(),
                matrix.validTo(),
                matrix.version());
    }

    static RecordHead head(Matrix matrix) {
        return new RecordHead(
                new RecordRef(MatrixApproval.KIND, matrix.id().value()),
                "MX-" + matrix.number(),
                matrix.note(),
                "MatrixState." + matrix.state(),
                null,
                null,
                "/purpose/matrix.xhtml?id=" + matrix.id());
    }
}
