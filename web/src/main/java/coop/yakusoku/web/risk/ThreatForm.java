package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.Condition;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.ThreatDetails;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one types about a threat. */
public class ThreatForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private ThreatClass threatClass;
    private String nameJa;
    private String nameEn;
    private int defaultFrequency = 2;
    private List<String> phases = new ArrayList<>();
    private List<String> properties = new ArrayList<>();
    private List<String> controlCodes = new ArrayList<>();
    private Medium[] media = {};
    private Condition[] conditions = {};

    /** The form as the record stands. */
    static ThreatForm of(ThreatDetails details) {
        ThreatForm form = new ThreatForm();
        form.code = details.code();
        form.threatClass = details.threatClass();
        form.nameJa = details.nameJa();
        form.nameEn = details.nameEn();
        form.defaultFrequency = details.defaultFrequency();
        form.phases = new ArrayList<>(details.phases());
        form.properties = new ArrayList<>(List.of(details.cia().split("")));
        form.controlCodes = new ArrayList<>(details.controlCodes());
        form.media = details.media().toArray(Medium[]::new);
        form.conditions = details.conditions().toArray(Condition[]::new);
        return form;
    }

    /** @throws coop.yakusoku.domain.shared.RuleViolation when it says no threat */
    ThreatDetails details() {
        String cia = String.join("", Stream.of("C", "I", "A").filter(properties::contains).toList());
        return new ThreatDetails(
                code,
                threatClass,
                nameJa,
                nameEn,
                defaultFrequency,
                new LinkedHashSet<>(phases),
                cia,
                new LinkedHashSet<>(controlCodes),
                Set.copyOf(Arrays.asList(media)),
                Set.copyOf(Arrays.asList(conditions)));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ThreatClass getThreatClass() {
        return threatClass;
    }

    public void setThreatClass(ThreatClass threatClass) {
        this.threatClass = threatClass;
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

    public int getDefaultFrequency() {
        return defaultFrequency;
    }

    public void setDefaultFrequency(int defaultFrequency) {
        this.defaultFrequency = defaultFrequency;
    }

    public List<String> getPhases() {
        return phases;
    }

    public void setPhases(List<String> phases) {
        this.phases = phases;
    }

    public List<String> getProperties() {
        return properties;
    }

    public void setProperties(List<String> properties) {
        this.properties = properties;
    }

    public List<String> getControlCodes() {
        return controlCodes;
    }

    public void setControlCodes(List<String> controlCodes) {
        this.controlCodes = controlCodes;
    }

    public Medium[] getMedia() {
        return media;
    }

    public void setMedia(Medium[] media) {
        this.media = media;
    }

    public Condition[] getConditions() {
        return conditions;
    }

    public void setConditions(Condition[] conditions) {
        this.conditions = conditions;
    }
}
