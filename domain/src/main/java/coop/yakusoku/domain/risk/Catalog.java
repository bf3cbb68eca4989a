package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * One edition of the master data that analyses use: threats, vulnerabilities, life-cycle phases, controls, and the
 * weights that order risks.
 *
 * <p>An edition is born as a draft, copied from the one before, and edited by the privacy manager. Published, it never
 * changes again: analyses keep the edition they were made with. The edition in force is the published one with the latest
 * day that has come.
 */
@Entity
@Audited
@Table(name = "risk_catalog")
public class Catalog {

    /** Draft or published. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    @Id
    @Column(name = "catalog_id")
    private UUID id;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "label_ja")
    private String labelJa;

    @Column(name = "label_en")
    private String labelEn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String note;

    @Embedded
    private PriorityWeights weights;

    @Version
    private long version;

    protected Catalog() {
        // for JPA
    }

    /**
     * Begins the draft of an edition.
     *
     * @param weights those of the edition it is copied from
     */
    public Catalog(
            CatalogId id, int versionNo, String labelJa, String labelEn, String note, PriorityWeights weights) {
        this.id = id.value();
        this.versionNo = versionNo;
        this.labelJa = Words.required("labelJa", labelJa, 100);
        this.labelEn = Words.required("labelEn", labelEn, 100);
        this.note = Words.optional("note", note, 1000);
        this.weights = Objects.requireNonNull(weights, "weights");
        this.state = State.DRAFT;
    }

    /**
     * Puts it in force from a day on; it never changes after.
     *
     * @throws RuleViolation {@code risk.catalog-published} when it is already
     */
    public void publish(LocalDate from) {
        refuseWhenPublished();
        state = State.PUBLISHED;
        validFrom = from;
    }

    /**
     * Decides what counts when the risks of its analyses are ordered.
     *
     * @throws RuleViolation {@code risk.catalog-published}
     */
    public void weigh(PriorityWeights wanted) {
        refuseWhenPublished();
        weights = Objects.requireNonNull(wanted, "wanted");
    }

    /** @throws RuleViolation {@code risk.catalog-published} when it may no longer change */
    public void refuseWhenPublished() {
        if (state == State.PUBLISHED) {
            throw new RuleViolation("risk.catalog-published", versionNo);
        }
    }

    public CatalogId id() {
        return new CatalogId(id);
    }

    public int versionNo() {
        return versionNo;
    }

    public State state() {
        return state;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String labelJa() {
        return labelJa;
    }

    public String labelEn() {
        return labelEn;
    }

    public String note() {
        return note;
    }

    public PriorityWeights weights() {
        return weights;
    }

    public long version() {
        return version;
    }
}
