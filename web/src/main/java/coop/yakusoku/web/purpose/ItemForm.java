package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.ItemFlags;
import coop.yakusoku.ejb.purpose.ItemRow;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a data item. */
public class ItemForm implements Serializable {

    /** New ones come last. */
    private static final int LAST = 1_000;

    private String code;
    private String nameJa;
    private String nameEn;
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

    static ItemForm of(ItemRow item) {
        ItemForm form = new ItemForm();
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

    ItemFlags flags() {
        return new ItemFlags(specialCare, myNumber, idCode, property, single, combined, inPolicy, jointUse);
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
