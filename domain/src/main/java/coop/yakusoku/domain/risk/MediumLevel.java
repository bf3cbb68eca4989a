package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/**
 * How often a threat comes to one medium of an organisation, and how well it is met there (脅威の状況 and 対策状況 of the
 * IPA sheet). The risks of all assets on the medium inherit it until a person rates one of them on its own.
 */
@Entity
@Audited
@Table(name = "risk_medium_level")
public class MediumLevel {

    @Id
    @Column(name = "level_id")
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    @Column(name = "threat_code")
    private String threatCode;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int frequency;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int weakness;

    private String reason;

    @Version
    private long version;

    protected MediumLevel() {
        // for JPA
    }

    /** Sets the level of a threat for a medium of an organisation. */
    public MediumLevel(
            UUID id, OrganizationId organization, Medium medium, String threatCode, Rating rating, String reason) {
        this.id = id;
        this.organizationId = organization.value();
        this.medium = medium;
        this.threatCode = Words.required("threatCode", threatCode, 20);
        rate(rating, reason);
    }

    /**
     * Rates it anew.
     *
     * @throws coop.yakusoku.domain.shared.RuleViolation {@code risk.rating-out-of-scale}
     */
    public void rate(Rating rating, String newReason) {
        RiskMethod.current().likelihood(rating);
        frequency = rating.frequency();
        weakness = rating.weakness();
        reason = Words.optional("reason", newReason, 500);
    }

    public UUID id() {
        return id;
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    public Medium medium() {
        return medium;
    }

    public String threatCode() {
        return threatCode;
    }

    public Rating rating() {
        return new Rating(frequency, weakness);
    }

    /** The same marks on the scale of a method, for analyses of edition 3. */
    public Rating on(RiskMethod method) {
        int shift = method.lowest() - RiskMethod.current().lowest();
        return new Rating(frequency + shift, weakness + shift);
    }

    public String reason() {
        return reason;
    }

    public long version() {
        return version;
    }
}
