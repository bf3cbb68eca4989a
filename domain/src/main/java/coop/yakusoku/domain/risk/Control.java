package coop.yakusoku.domain.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A measure of the control catalogue, seeded from the PPC guideline's annex on security control (通則編 10 別添). */
@Entity
@Audited
@Table(name = "risk_control")
public class Control {

    @Id
    @Column(name = "control_id")
    private UUID id;

    @Column(name = "catalog_id")
    private UUID catalogId;

    private String code;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "description_ja")
    private String descriptionJa;

    @Column(name = "description_en")
    private String descriptionEn;

    @Column(name = "evidence_ja")
    private String evidenceJa;

    @Column(name = "evidence_en")
    private String evidenceEn;

    @Column(name = "guideline_version")
    private String guidelineVersion;

    @Column(name = "next_review")
    private String nextReview;

    @Version
    private long version;

    protected Control() {
        // for JPA
    }

    /** Enters it in a draft edition. */
    public Control(UUID id, CatalogId catalog, ControlDetails details) {
        this.id = id;
        this.catalogId = catalog.value();
        this.code = details.code();
        describe(details);
    }

    /** Describes it anew; its code stays. */
    public void describe(ControlDetails details) {
        parentCode = details.parentCode();
        nameJa = details.nameJa();
        nameEn = details.nameEn();
        descriptionJa = details.descriptionJa();
        descriptionEn = details.descriptionEn();
        evidenceJa = details.evidenceJa();
        evidenceEn = details.evidenceEn();
        guidelineVersion = details.guidelineVersion();
        nextReview = details.nextReview();
    }

    /** The same control in another edition. */
    public Control copyTo(CatalogId catalog) {
        return new Control(UUID.randomUUID(), catalog, details());
    }

    public UUID id() {
        return id;
    }

    public CatalogId catalog() {
        return new CatalogId(catalogId);
    }

    public String code() {
        return code;
    }

    /** Everything said of it. */
    public ControlDetails details() {
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

    public long version() {
        return version;
    }
}
