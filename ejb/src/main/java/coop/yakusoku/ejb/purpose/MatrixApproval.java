package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cell;
import coop.yakusoku.domain.purpose.Item;
import coop.yakusoku.domain.purpose.ItemUse;
import coop.yakusoku.domain.purpose.Matrix;
import coop.yakusoku.domain.purpose.MatrixId;
import coop.yakusoku.domain.purpose.MatrixState;
import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.ejb.shared.Clocks;
import coop.yakusoku.ejb.workflow.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An edition of the matrix as something to approve: every cell with its reason, and whose work each purpose is. The
 * decision brings it into force, at once or on its day.
 */
@ApplicationScoped
class MatrixApproval extends PurposeApproval {

    static final String KIND = "purpose.matrix";

    private final Purposes purposes;
    private final Coming coming;
    private final Clock clock;

    protected MatrixApproval() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    MatrixApproval(Purposes purposes, PurposeDesk desk, Coming coming, Clock clock) {
        super(KIND, desk);
        this.purposes = purposes;
        this.coming = coming;
        this.clock = clock;
    }

    @Override
    List<Head> heads(Set<UUID> ids) {
        List<Purpose> columns = purposes.purposes();
        List<Item> items = purposes.items();
        return ids.stream()
                .map(MatrixId::new)
                .map(purposes::find)
                .flatMap(it -> it.stream())
                .map(it -> new Head(
                        it.id().value(),
                        desk().federation(),
                        null,
                        "MX-" + it.number() + " " + it.note(),
                        "/purpose/matrix.xhtml?id=" + it.id() + "&tab=approvals",
                        it.state() == MatrixState.DRAFT,
                        content(it, columns, items)))
                .toList();
    }

    private static Content content(Matrix matrix, List<Purpose> columns, List<Item> items) {
        Content.Builder content = Content.of()
                .add("", "Matrix.number", matrix.number())
                .add("", "Matrix.validFrom", matrix.validFrom())
                .add("", "Matrix.note", matrix.note());
        for (Purpose purpose : columns) {
            for (Item item : items) {
                matrix.cell(purpose.code(), item.code()).ifPresent(it -> content.add(
                        purpose.code() + " " + item.nameJa(),
                        it.use() == ItemUse.NEEDED ? "Matrix.needed" : "Matrix.never",
                        it.reason()));
            }
            String duties = matrix.duties(purpose.code()).stream()
                    .map(it -> it.role() + (it.department() == null ? "" : "@" + it.department()))
                    .sorted()
                    .collect(Collectors.joining(" "));
            if (!duties.isEmpty()) {
                content.add(purpose.code(), "Matrix.duties", duties);
            }
        }
        return content.done();
    }

    /** @throws RuleViolation {@code purpose.field-missing} without a note, {@code purpose.matrix-unchanged} */
    @Override
    public void refuseUnlessReady(Collection<RecordRef> records) {
        Matrix inForce = purposes.inForce();
        for (RecordRef record : records) {
            Matrix draft = purposes.find(new MatrixId(record.id())).orElseThrow(PurposeDesk::unknown);
            if (draft.note().isEmpty()) {
                throw new RuleViolation("purpose.field-missing", "field.note");
            }
            Set<Cell> cells = draft.cells();
            if (cells.equals(inForce.cells()) && draft.duties().equals(inForce.duties())) {
                throw new RuleViolation("purpose.matrix-unchanged");
            }
        }
    }

    /** Comes into force on its day; on the day of the decision when that is later. */
    @Override
    public void approved(RecordRef record, Decision decision) {
        LocalDate on = LocalDate.ofInstant(decision.at(), Clocks.TOKYO);
        Matrix matrix = purposes.find(new MatrixId(record.id())).orElseThrow(PurposeDesk::unknown);
        matrix.approve();
        if (!matrix.validFrom().isAfter(on) || !matrix.validFrom().isAfter(LocalDate.now(clock))) {
            coming.bringIntoForce();
        }
    }
}
