package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * A data item of the master: 氏名, 住所, 購入履歴, with what it means in law.
 *
 * <p>Its code never changes and is never used again. One that is kept of members has a bit, its place in the masks the
 * gate of the members' data compares; the bit is given with the column and never here. A part (郵便番号 of 住所) goes where
 * the whole goes. It ends on a day: from then on nothing new may name it.
 */
@Entity
@Audited
@Table(name = "purpose_item")
public class Item {

    @Id
    private UUID id;

    private String code;
    private Short bit;

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

    @Column(name = "part_of")
    private String partOf;

    @Column(name = "ledger_code")
    private String ledgerCode;

    private int sort;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected Item() {
        // for JPA
    }

    /** @param code small letters, digits and underscores, at most 30; unique for ever */
    public Item(
            ItemId id, String code, String nameJa, String nameEn, ItemFlags flags, int sort, LocalDate validFrom) {
        this.id = id.value();
        this.code = readCode(code);
        this.validFrom = validFrom;
        change(nameJa, nameEn, flags, sort, null);
    }

    private static String readCode(String typed) {
        String code = typed == null ? "" : JapaneseText.halfWidth(typed).strip();
        if (!code.matches("[a-z][a-z0-9_]{0,29}")) {
            throw new RuleViolation("purpose.item-code-unreadable", code);
        }
        return code;
    }

    /**
     * Corrects names and flags, or ends it.
     *
     * @param lastDay the last day it is offered, or null for no end
     * @throws RuleViolation {@code purpose.field-missing}, {@code purpose.text-too-long}, {@code
     *     purpose.end-before-begin}; {@code purpose.joint-item-fixed} when it should become one of the items of joint use,
     *     or cease to be one: those are the notice's (N-7)
     */
    public void change(String newNameJa, String newNameEn, ItemFlags flags, int newSort, LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new RuleViolation("purpose.end-before-begin", validFrom);
        }
        if (flags.jointUse() != jointUse) {
            throw new RuleViolation("purpose.joint-item-fixed");
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

    /** Its place in the masks of items; empty for one that is not kept of members. */
    public Optional<Integer> bit() {
        return Optional.ofNullable(bit).map(Short::intValue);
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

    /** The code of the whole it is a part of; empty for a whole. */
    public Optional<String> partOf() {
        return Optional.ofNullable(partOf);
    }

    /** What the ledger of personal information calls it; empty when it has no such item. */
    public Optional<String> ledgerCode() {
        return Optional.ofNullable(ledgerCode);
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
