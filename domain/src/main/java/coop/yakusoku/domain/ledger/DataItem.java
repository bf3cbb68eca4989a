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
 * A data item of the master: 氏名, 住所, 口座 (R-4 and domain-knowledge 6.1), with what it means in law.
 *
 * <p>Its code never changes and is never used again, for rows of the ledger name it; its names and flags may be
 * corrected, and every correction stays in its history. It ends on a day: from then on it is not offered any more.
 */
@Entity
@Audited
@Table(name = "ledger_item")
public class DataItem {

    @Id
    @Column(name = "item_id")
    private UUID id;

    private String code;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "special_care")
    private boolean specialCare;

    @Column(name = "my_number")
    private boolean myNumber;

    @Column(name = "id_code")
    private boolean idCode;

    private boolean property;
    private boolean single;
    private boolean combined;

    @Column(name = "in_policy")
    private boolean inPolicy;

    @Column(name = "joint_use")
    private boolean jointUse;

    private int sort;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected DataItem() {
        // for JPA
    }

    /** @param code capital letters, digits and underscores, at most 30; unique for ever */
    public DataItem(
            ItemId id, String code, String nameJa, String nameEn, ItemFlags flags, int sort, LocalDate validFrom) {
        this.id = id.value();
        this.code = MasterCode.of(code);
        this.validFrom = validFrom;
        change(nameJa, nameEn, flags, sort, null);
    }

    /**
     * Corrects names and flags, or ends it.
     *
     * @param lastDay the last day it is offered, or null for no end
     * @throws RuleViolation {@code ledger.field-missing}, {@code ledger.text-too-long}, {@code ledger.end-before-begin}
     */
    public void change(String newNameJa, String newNameEn, ItemFlags flags, int newSort, LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new RuleViolation("ledger.end-before-begin", validFrom);
        }
        nameJa = Words.required("nameJa", newNameJa, 60);
        nameEn = Words.required("nameEn", newNameEn, 60);
        specialCare = flags.specialCare();
        myNumber = flags.myNumber();
        idCode = flags.idCode();
        property = flags.property();
        single = flags.single();
        combined = flags.combined();
        inPolicy = flags.inPolicy();
        jointUse = flags.jointUse();
        sort = newSort;
        validTo = lastDay;
    }

    /** Whether it is offered on a day. */
    public boolean offeredOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public ItemId id() {
        return new ItemId(id);
    }

    public String code() {
        return code;
    }

    public String nameJa() {
        return nameJa;
    }

    public String nameEn() {
        return nameEn;
    }

    public ItemFlags flags() {
        return new ItemFlags(specialCare, myNumber, idCode, property, single, combined, inPolicy, jointUse);
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
