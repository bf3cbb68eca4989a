package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/**
 * Something that could happen to an asset, as one edition of the catalogue describes it (T-2-(1)-c). It knows which
 * assets it fits, so that an analysis can propose it.
 */
@Entity
@Audited
@Table(name = "risk_threat")
public class Threat {

    @Id
    @Column(name = "threat_id")
    private UUID id;

    @Column(name = "catalog_id")
    private UUID catalogId;

    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "threat_class")
    private ThreatClass threatClass;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "default_frequency")
    private int defaultFrequency;

    private String phases;
    private String cia;

    @Column(name = "control_codes")
    private String controlCodes;

    private String media;
    private String conditions;

    @Version
    private long version;

    protected Threat() {
        // for JPA
    }

    /** Enters a threat in a draft edition. */
    public Threat(ThreatId id, CatalogId catalog, ThreatDetails details) {
        this.id = id.value();
        this.catalogId = catalog.value();
        take(details);
    }

    /** Describes it anew; the service asks the edition first whether it may still change. */
    public void describe(ThreatDetails details) {
        if (!details.code().equals(code)) {
            throw new RuleViolation("risk.code-fixed", code);
        }
        take(details);
    }

    /** Whether it should be proposed for the asset: it fits the medium, and a circumstance of its use if any is named. */
    public boolean fits(Asset asset) {
        Set<String> fitting = Codes.split(media);
        if (!fitting.isEmpty() && !fitting.contains(asset.medium().name())) {
            return false;
        }
        Set<String> circumstances = Codes.split(conditions);
        return circumstances.isEmpty()
                || circumstances.stream().map(Condition::valueOf).anyMatch(it -> it.holdsFor(asset));
    }

    /** The phase an analysis proposes first. */
    public String firstPhase() {
        return Codes.split(phases).iterator().next();
    }

    private void take(ThreatDetails details) {
        code = details.code();
        threatClass = details.threatClass();
        nameJa = details.nameJa();
        nameEn = details.nameEn();
        defaultFrequency = details.defaultFrequency();
        phases = Codes.join(details.phases());
        cia = details.cia();
        controlCodes = Codes.join(details.controlCodes());
        media = details.media().stream().map(Enum::name).collect(Collectors.joining(","));
        conditions = details.conditions().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public ThreatId id() {
        return new ThreatId(id);
    }

    public CatalogId catalog() {
        return new CatalogId(catalogId);
    }

    public String code() {
        return code;
    }

    /** How often it comes when nobody has said otherwise, 1 to 3. */
    public int defaultFrequency() {
        return defaultFrequency;
    }

    /** Everything said of it. */
    public ThreatDetails details() {
        return new ThreatDetails(
                code,
                threatClass,
                nameJa,
                nameEn,
                defaultFrequency,
                Codes.split(phases),
                cia,
                Codes.split(controlCodes),
                Codes.split(media).stream().map(Medium::valueOf).collect(Collectors.toUnmodifiableSet()),
                Codes.split(conditions).stream().map(Condition::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    public long version() {
        return version;
    }
}
