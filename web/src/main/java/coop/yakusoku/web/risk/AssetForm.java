package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Cia;
import coop.yakusoku.domain.risk.Contents;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Sensitivity;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of an asset. Owner and parent are typed as people know them, by name and by number. */
public class AssetForm implements Serializable {

    private DepartmentId department;

    @Size(max = 100, message = "{yakusoku.AtMost.message}")
    private String category;

    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String name;

    @Size(max = 2000, message = "{yakusoku.AtMost.message}")
    private String note;

    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String userScope;

    private String owner;
    private Medium medium;
    private boolean personal;
    private boolean specialCare;
    private boolean myNumber;
    private Integer confidentiality;
    private Integer integrity;
    private Integer availability;

    @Size(max = 400, message = "{yakusoku.AtMost.message}")
    private String forcedReason;

    private Sensitivity sensitivity;

    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String retention;

    private LocalDate registeredOn;
    private EnvironmentForm environment = new EnvironmentForm();
    private AssetStatus status = AssetStatus.ACTIVE;
    private String parent;
    private LocalDate acquiredOn;
    private boolean handedDown;

    /** An empty form. */
    static AssetForm of(LocalDate today) {
        AssetForm form = new AssetForm();
        form.registeredOn = today;
        return form;
    }

    /** A form that says what the register says. */
    static AssetForm of(AssetDetails details) {
        AssetForm form = new AssetForm();
        form.department = details.department();
        form.category = details.category();
        form.name = details.name();
        form.note = details.note();
        form.userScope = details.userScope();
        form.medium = details.medium();
        form.personal = details.contents().personal();
        form.specialCare = details.contents().specialCare();
        form.myNumber = details.contents().myNumber();
        form.confidentiality = details.cia().confidentiality();
        form.integrity = details.cia().integrity();
        form.availability = details.cia().availability();
        form.forcedReason = details.forcedReason();
        form.sensitivity = details.sensitivity();
        form.retention = details.retention();
        form.registeredOn = details.registeredOn();
        form.environment = EnvironmentForm.of(details.environment());
        form.status = details.status();
        form.acquiredOn = details.acquiredOn();
        form.handedDown = details.handedDown();
        return form;
    }

    AssetDetails details(OrganizationId organization, StaffId foundOwner, AssetId foundParent) {
        return new AssetDetails(
                organization,
                department,
                clean(category),
                clean(name),
                clean(note),
                clean(userScope),
                foundOwner,
                medium,
                contents(),
                new Cia(confidentiality, integrity, availability),
                clean(forcedReason),
                sensitivity,
                clean(retention),
                registeredOn,
                environment.environment(),
                status,
                foundParent,
                acquiredOn,
                null,
                handedDown);
    }

    /** 重要度 of what is typed so far; null while a mark is missing that could still change it. */
    public Integer getImportance() {
        if (contents().anyPersonal() || clean(forcedReason) != null) {
            return 3;
        }
        return confidentiality == null || integrity == null || availability == null
                ? null
                : new Cia(confidentiality, integrity, availability).highest();
    }

    private Contents contents() {
        return new Contents(personal, specialCare, myNumber);
    }

    /** The text as every other way into the register would leave it: one kind of line end, nothing unseen at its ends. */
    static String clean(String text) {
        if (text == null) {
            return null;
        }
        String clean = JapaneseText.strip(JapaneseText.storable(text).replace("\r\n", "\n"));
        return clean.isEmpty() ? null : clean;
    }

    public DepartmentId getDepartment() {
        return department;
    }

    public void setDepartment(DepartmentId department) {
        this.department = department;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getUserScope() {
        return userScope;
    }

    public void setUserScope(String userScope) {
        this.userScope = userScope;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean personal) {
        this.personal = personal;
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

    public Integer getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(Integer confidentiality) {
        this.confidentiality = confidentiality;
    }

    public Integer getIntegrity() {
        return integrity;
    }

    public void setIntegrity(Integer integrity) {
        this.integrity = integrity;
    }

    public Integer getAvailability() {
        return availability;
    }

    public void setAvailability(Integer availability) {
        this.availability = availability;
    }

    public String getForcedReason() {
        return forcedReason;
    }

    public void setForcedReason(String forcedReason) {
        this.forcedReason = forcedReason;
    }

    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public String getRetention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public void setRegisteredOn(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    public EnvironmentForm getEnvironment() {
        return environment;
    }

    public AssetStatus getStatus() {
        return status;
    }

    public void setStatus(AssetStatus status) {
        this.status = status;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public LocalDate getAcquiredOn() {
        return acquiredOn;
    }

    public void setAcquiredOn(LocalDate acquiredOn) {
        this.acquiredOn = acquiredOn;
    }

    public boolean isHandedDown() {
        return handedDown;
    }

    public void setHandedDown(boolean handedDown) {
        this.handedDown = handedDown;
    }
}
