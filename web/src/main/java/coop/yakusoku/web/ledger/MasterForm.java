package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.PurposeWords;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.ItemRow;
import coop.yakusoku.ejb.ledger.PurposeRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/** What is typed of a data item or of a purpose. */
public class MasterForm implements Serializable {

    /** Which field a refusal is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "ledger.code-unreadable", "edit:code",
            "ledger.code-taken", "edit:code",
            "ledger.end-before-begin", "edit:lastDay");

    /** New ones come last. */
    private static final int LAST = 1_000;

    private String code;
    private String nameJa;
    private String nameEn;
    private String wordsJa;
    private String wordsEn;
    private String source;
    private boolean specialCare;
    private boolean myNumber;
    private boolean idCode;
    private boolean property;
    private boolean single;
    private boolean combined;
    private boolean inPolicy;
    private boolean jointUse;
    private Integer sort = LAST;
    private LocalDate lastDay;

    static MasterForm of(ItemRow item) {
        MasterForm form = new MasterForm();
        form.code = item.code();
        form.nameJa = item.nameJa();
        form.nameEn = item.nameEn();
        form.specialCare = item.flags().specialCare();
        form.myNumber = item.flags().myNumber();
        form.idCode = item.flags().idCode();
        form.property = item.flags().property();
        form.single = item.flags().single();
        form.combined = item.flags().combined();
        form.inPolicy = item.flags().inPolicy();
        form.jointUse = item.flags().jointUse();
        form.sort = item.sort();
        form.lastDay = item.validTo();
        return form;
    }

    static MasterForm of(PurposeRow purpose) {
        MasterForm form = new MasterForm();
        form.code = purpose.code();
        form.nameJa = purpose.words().nameJa();
        form.nameEn = purpose.words().nameEn();
        form.wordsJa = purpose.words().wordsJa();
        form.wordsEn = purpose.words().wordsEn();
        form.source = purpose.words().source();
        form.jointUse = purpose.jointUse();
        form.sort = purpose.sort();
        form.lastDay = purpose.validTo();
        return form;
    }

    ItemFlags flags() {
        return new ItemFlags(specialCare, myNumber, idCode, property, single, combined, inPolicy, jointUse);
    }

    PurposeWords words() {
        return new PurposeWords(nameJa, nameEn, wordsJa, wordsEn, source);
    }

    /** The input a refusal is about; null for the top of the page. */
    static String field(RuleViolation no) {
        return FIELDS.get(no.code());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameJa() {
        return nameJa;
    }

    public void setNameJa(String nameJa) {
        this.nameJa = nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getWordsJa() {
        return wordsJa;
    }

    public void setWordsJa(String wordsJa) {
        this.wordsJa = wordsJa;
    }

    public String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(String wordsEn) {
        this.wordsEn = wordsEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isSpecialCare() {
        return specialCare;
    }

    public void setSpecialCare(boolean specialCare) {
        this.specialCare = specialCare;
    }

    public boolean isMyNumber() {
        return myNumber;
    }

    public void setMyNumber(boolean myNumber) {
        this.myNumber = myNumber;
    }

    public boolean isIdCode() {
        return idCode;
    }

    public void setIdCode(boolean idCode) {
        this.idCode = idCode;
    }

    public boolean isProperty() {
        return property;
    }

    public void setProperty(boolean property) {
        this.property = property;
    }

    public boolean isSingle() {
        return single;
    }

    public void setSingle(boolean single) {
        this.single = single;
    }

    public boolean isCombined() {
        return combined;
    }

    public void setCombined(boolean combined) {
        this.combined = combined;
    }

    public boolean isInPolicy() {
        return inPolicy;
    }

    public void setInPolicy(boolean inPolicy) {
        this.inPolicy = inPolicy;
    }

    public boolean isJointUse() {
        return jointUse;
    }

    public void setJointUse(boolean jointUse) {
        this.jointUse = jointUse;
    }

    public Integer getSort() {
        return sort;
    }

    public void setSort(Integer sort) {
        this.sort = sort;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
