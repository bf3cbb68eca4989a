package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.PurposeWords;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is typed of a version of a purpose. */
public class PurposeForm implements Serializable {

    private String code;
    private PurposeKind kind;
    private String source;
    private String nameJa;
    private String nameEn;
    private String wordsJa;
    private String wordsEn;
    private List<String> businesses = new ArrayList<>();
    private List<String> categories = new ArrayList<>();
    private String legalNote;
    private String reason;
    private LocalDate validFrom;
    private LocalDate validTo;

    void say(PurposeWords words) {
        nameJa = words.nameJa();
        nameEn = words.nameEn();
        wordsJa = words.wordsJa();
        wordsEn = words.wordsEn();
        businesses = new ArrayList<>(words.businesses());
        categories = new ArrayList<>(words.categories());
        legalNote = words.legalNote();
    }

    PurposeWords words() {
        return new PurposeWords(
                nameJa, nameEn, wordsJa, wordsEn, Set.copyOf(businesses), Set.copyOf(categories), legalNote);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PurposeKind getKind() {
        return kind;
    }

    public void setKind(PurposeKind kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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

    public List<String> getBusinesses() {
        return businesses;
    }

    public void setBusinesses(List<String> businesses) {
        this.businesses = businesses;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories;
    }

    public String getLegalNote() {
        return legalNote;
    }

    public void setLegalNote(String legalNote) {
        this.legalNote = legalNote;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
