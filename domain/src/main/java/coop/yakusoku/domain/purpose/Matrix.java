package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * One edition of the matrix purpose × item, and of whose work each purpose is.
 *
 * <p>There is one draft at most. It begins as a copy of the edition in force, is changed purpose by purpose, is approved,
 * comes into force on its day and ends the day before the next one begins. Nothing but that changes what the gate of the
 * members' data lets through.
 */
@Entity
@Audited
@Table(name = "purpose_matrix")
public class Matrix {

    @Id
    private UUID id;

    private int number;

    @Enumerated(EnumType.STRING)
    private MatrixState state;

    private String note;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "purpose_cell", joinColumns = @JoinColumn(name = "matrix_id"))
    private Set<Cell> cells = new LinkedHashSet<>();

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "purpose_matrix_duty", joinColumns = @JoinColumn(name = "matrix_id"))
    private List<Duty> duties = new ArrayList<>();

    @Version
    private long version;

    protected Matrix() {
        // for JPA
    }

    /** A draft that says what the edition in force says. */
    public Matrix(MatrixId id, int number, Matrix inForce, LocalDate validFrom, StaffId by, Instant at) {
        this.id = id.value();
        this.number = number;
        this.state = MatrixState.DRAFT;
        this.note = "";
        this.validFrom = validFrom;
        this.draftedBy = by.value();
        this.cells = new LinkedHashSet<>(inForce.cells);
        this.duties = new ArrayList<>(inForce.duties);
        signed(by, at);
    }

    /**
     * Says from which day it is to be in force, and why.
     *
     * @throws RuleViolation {@code purpose.not-a-draft}, {@code purpose.begins-in-past}
     */
    public void describe(String newNote, LocalDate from, LocalDate today, StaffId by, Instant at) {
        refuseUnlessDraft();
        Words.required("validFrom", from);
        if (from.isBefore(today)) {
            throw new RuleViolation("purpose.begins-in-past");
        }
        note = Words.required("note", newNote, 500);
        validFrom = from;
        signed(by, at);
    }

    /**
     * Writes all cells and duties of one purpose.
     *
     * @throws RuleViolation {@code purpose.not-a-draft}; {@code purpose.nobodys-duty} when cells are needed for it and
     *     nobody's work it is; what {@link MatrixRules} refuses
     */
    public void write(
            String purpose,
            Collection<Cell> newCells,
            Collection<Duty> newDuties,
            MatrixRules rules,
            StaffId by,
            Instant at) {
        refuseUnlessDraft();
        if (newDuties.isEmpty() && newCells.stream().anyMatch(it -> it.use() == ItemUse.NEEDED)) {
            throw new RuleViolation("purpose.nobodys-duty", purpose);
        }
        Set<Cell> all = new LinkedHashSet<>(cells);
        all.removeIf(it -> it.purpose().equals(purpose));
        all.addAll(newCells);
        rules.check(all);
        cells.retainAll(all);
        cells.addAll(all);
        if (!duties(purpose).equals(Set.copyOf(newDuties))) {
            duties.removeIf(it -> it.purpose().equals(purpose));
            duties.addAll(Set.copyOf(newDuties));
        }
        signed(by, at);
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} */
    public void approve() {
        refuseUnlessDraft();
        state = MatrixState.APPROVED;
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} */
    public void drop() {
        refuseUnlessDraft();
        state = MatrixState.DROPPED;
    }

    private void refuseUnlessDraft() {
        if (state != MatrixState.DRAFT) {
            throw new RuleViolation("purpose.not-a-draft");
        }
    }

    private void signed(StaffId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
    }

    /** What it says of a purpose and an item; empty when the purpose does not use it. */
    public Optional<Cell> cell(String purpose, String item) {
        return cells.stream()
                .filter(it -> it.purpose().equals(purpose) && it.item().equals(item))
                .findFirst();
    }

    public MatrixId id() {
        return new MatrixId(id);
    }

    public int number() {
        return number;
    }

    public MatrixState state() {
        return state;
    }

    public String note() {
        return note;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day; null while there is none. */
    public LocalDate validTo() {
        return validTo;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Set<Cell> cells() {
        return Set.copyOf(cells);
    }

    public Set<Duty> duties() {
        return Set.copyOf(duties);
    }

    /** Whose work one purpose is. */
    public Set<Duty> duties(String purpose) {
        return duties.stream().filter(it -> it.purpose().equals(purpose)).collect(Collectors.toUnmodifiableSet());
    }

    public long version() {
        return version;
    }
}
