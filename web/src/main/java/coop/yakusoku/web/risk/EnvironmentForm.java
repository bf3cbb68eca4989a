package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.Environment;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed of the environment an asset is used in. */
public class EnvironmentForm implements Serializable {

    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String location;

    @PositiveOrZero
    private Integer userCount;

    @PositiveOrZero
    private Integer departmentCount;

    private boolean carriedOut;
    private boolean exposed;
    private boolean externalConnection;
    private boolean contractor;

    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String contractorName;

    private String country = Environment.PLAIN.country();

    @Size(max = 1000, message = "{yakusoku.AtMost.message}")
    private String countryNote;

    private boolean privateDevice;
    private boolean remoteUse;

    @PositiveOrZero
    private Integer recordCount;

    @PositiveOrZero
    private Integer paperSheets;

    static EnvironmentForm of(Environment environment) {
        EnvironmentForm form = new EnvironmentForm();
        form.location = environment.location();
        form.userCount = environment.userCount();
        form.departmentCount = environment.departmentCount();
        form.carriedOut = environment.carriedOut();
        form.exposed = environment.exposed();
        form.externalConnection = environment.externalConnection();
        form.contractor = environment.contractor();
        form.contractorName = environment.contractorName();
        form.country = environment.country();
        form.countryNote = environment.countryNote();
        form.privateDevice = environment.privateDevice();
        form.remoteUse = environment.remoteUse();
        form.recordCount = whole(environment.recordCount());
        form.paperSheets = whole(environment.paperSheets());
        return form;
    }

    Environment environment() {
        return new Environment(
                AssetForm.clean(location),
                userCount,
                departmentCount,
                carriedOut,
                exposed,
                externalConnection,
                contractor,
                AssetForm.clean(contractorName),
                country,
                AssetForm.clean(countryNote),
                privateDevice,
                remoteUse,
                recordCount == null ? null : recordCount.longValue(),
                paperSheets == null ? null : paperSheets.longValue());
    }

    private static Integer whole(Long count) {
        return count == null ? null : Math.toIntExact(count);
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public Integer getUserCount() {
        return userCount;
    }

    public void setUserCount(Integer userCount) {
        this.userCount = userCount;
    }

    public Integer getDepartmentCount() {
        return departmentCount;
    }

    public void setDepartmentCount(Integer departmentCount) {
        this.departmentCount = departmentCount;
    }

    public boolean isCarriedOut() {
        return carriedOut;
    }

    public void setCarriedOut(boolean carriedOut) {
        this.carriedOut = carriedOut;
    }

    public boolean isExposed() {
        return exposed;
    }

    public void setExposed(boolean exposed) {
        this.exposed = exposed;
    }

    public boolean isExternalConnection() {
        return externalConnection;
    }

    public void setExternalConnection(boolean externalConnection) {
        this.externalConnection = externalConnection;
    }

    public boolean isContractor() {
        return contractor;
    }

    public void setContractor(boolean contractor) {
        this.contractor = contractor;
    }

    public String getContractorName() {
        return contractorName;
    }

    public void setContractorName(String contractorName) {
        this.contractorName = contractorName;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCountryNote() {
        return countryNote;
    }

    public void setCountryNote(String countryNote) {
        this.countryNote = countryNote;
    }

    public boolean isPrivateDevice() {
        return privateDevice;
    }

    public void setPrivateDevice(boolean privateDevice) {
        this.privateDevice = privateDevice;
    }

    public boolean isRemoteUse() {
        return remoteUse;
    }

    public void setRemoteUse(boolean remoteUse) {
        this.remoteUse = remoteUse;
    }

    public Integer getRecordCount() {
        return recordCount;
    }

    public void setRecordCount(Integer recordCount) {
        this.recordCount = recordCount;
    }

    public Integer getPaperSheets() {
        return paperSheets;
    }

    public void setPaperSheets(Integer paperSheets) {
        this.paperSheets = paperSheets;
    }
}
