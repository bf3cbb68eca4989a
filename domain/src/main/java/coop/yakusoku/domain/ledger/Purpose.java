package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * 利用目的: a purpose that was published (N-1 to N-7), or one of our own house (人事, アンケート); 法17条.
 *
 * <p>Its code never changes and is never used again. Its words may be corrected only as far as 法17条2項 lets them, which a
 * person judges; every wording stays in its history. It ends on a day: from then on it is not offered any more.
 */
@Entity
@Audited
@Table(name = "ledger_purpose")
public class Purpose {

    @Id
    @Column(name = "purpose_id")
    private UUID id;

    private String code;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "words_ja")
    private String wordsJa;

    @Column(name = "words_en")
    private String wordsEn;

    private String source;

    @Column(name = "joint_use")
    private boolean jointUse;

    private int sort;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected Purpose() {
        // for JPA
    }

    /** @param code capital letters, digits and underscores, at most 30; unique for ever */
    public Purpose(PurposeId id, String code, PurposeWords words, boolean jointUse, int sort, LocalDate validFrom) {
        this.id = id.value();
        this.code = MasterCode.of(code);
        this.validFrom = validFrom;
        change(words, jointUse, sort, null);
    }

    /**
     * Corrects the words, or ends it.
     *
     * @param forJointUse whether joint users may use the information for it (N-7)
     * @param lastDay the last day it is offered, or null for no end
     * @throws RuleViolation {@code ledger.end-before-begin}
     */
    public void change(PurposeWords words, boolean forJointUse, int newSort, LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new RuleViolation("ledger.end-before-begin", validFrom);
        }
        nameJa = words.nameJa();
        nameEn = words.nameEn();
        wordsJa = words.wordsJa();
        wordsEn = words.wordsEn();
        source = words.source();
        jointUse = forJointUse;
        sort = newSort;
        validTo = lastDay;
    }

    /** Whether it is offered on a day. */
    public boolean offeredOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public PurposeId id() {
        return new PurposeId(id);
    }

    public String code() {
        return code;
    }

    public PurposeWords words() {
        return new PurposeWords(nameJa, nameEn, wordsJa, wordsEn, source);
    }

    /** Whether joint users may use the information for it (N-7). */
    public boolean jointUse() {
        return jointUse;
    }

    public int sort() {
        return sort;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day it is offered; null for no end. */
    public LocalDate validTo() {
        return validTo;
    }

    public long version() {
        return version;
    }
}
