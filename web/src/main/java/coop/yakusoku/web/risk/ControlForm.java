package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.ControlDetails;
import java.io.Serializable;

/** What one types about a control. */
public class ControlForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String parentCode;
    private String nameJa;
    private String nameEn;
    private String descriptionJa;
    private String descriptionEn;
    private String evidenceJa;
    private String evidenceEn;
    private String guidelineVersion;
    private String nextReview;

    /** The form as the record stands. */
    static ControlForm of(ControlDetails details) {
        ControlForm form = new ControlForm();
        form.code = details.code();
        form.parentCode = details.parentCode();
        form.nameJa = details.nameJa();
        form.nameEn = details.nameEn();
        form.descriptionJa = details.descriptionJa();
        form.descriptionEn = details.descriptionEn();
        form.evidenceJa = details.evidenceJa();
        form.evidenceEn = details.evidenceEn();
        form.guidelineVersion = details.guidelineVersion();
        form.nextReview = details.nextReview();
        return form;
    }

    /** @throws coop.yakusoku.domain.shared.RuleViolation when it says no control */
    ControlDetails details() {
        return new ControlDetails(
                code,
                parentCode,
                nameJa,
                nameEn,
                descriptionJa,
                descriptionEn,
                evidenceJa,
                evidenceEn,
                guidelineVersion,
                nextReview);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
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

    public String getDescriptionJa() {
        return descriptionJa;
    }

    public void setDescriptionJa(String descriptionJa) {
        this.descriptionJa = descriptionJa;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public String getEvidenceJa() {
        return evidenceJa;
    }

    public void setEvidenceJa(String evidenceJa) {
        this.evidenceJa = evidenceJa;
    }

    public String getEvidenceEn() {
        return evidenceEn;
    }

    public void setEvidenceEn(String evidenceEn) {
        this.evidenceEn = evidenceEn;
    }

    public String getGuidelineVersion() {
        return guidelineVersion;
    }

    public void setGuidelineVersion(String guidelineVersion) {
        this.guidelineVersion = guidelineVersion;
    }

    public String getNextReview() {
        return nextReview;
    }

    public void setNextReview(String nextReview) {
        this.nextReview = nextReview;
    }
}
