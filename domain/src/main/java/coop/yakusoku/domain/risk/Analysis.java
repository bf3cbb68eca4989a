package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/**
 * One analysis of one asset (T-2-(1)-d): made with one method and one edition of the catalogue, which never change. Its
 * risks are rated one by one. When a newer edition or method is wanted, a new analysis begins and this one is
 * superseded: kept, readable, closed.
 */
@Entity
@Audited
@Table(name = "risk_analysis")
public class Analysis {

    @Id
    @Column(name = "analysis_id")
    private UUID id;

    @Column(name = "asset_id")
    private UUID assetId;

    @Column(name = "catalog_id")
    private UUID catalogId;

    @Enumerated(EnumType.STRING)
    private RiskMethod method;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int importance;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    private boolean superseded;

    @Version
    private long version;

    protected Analysis() {
        // for JPA
    }

    /**
     * Begins an analysis.
     *
     * @throws RuleViolation {@code risk.method-closed} when new analyses may not use the method, {@code
     *     risk.asset-disposed} for an asset that is gone
     */
    public Analysis(AnalysisId id, Asset asset, CatalogId catalog, RiskMethod method, StaffId by, LocalDate on) {
        if (!method.open()) {
            throw new RuleViolation("risk.method-closed");
        }
        if (asset.status() == AssetStatus.DISPOSED) {
            throw new RuleViolation("risk.asset-disposed", asset.number());
        }
        this.id = id.value();
        this.assetId = asset.id().value();
        this.catalogId = catalog.value();
        this.method = method;
        this.importance = method.importanceOf(asset);
        this.startedOn = on;
        this.startedBy = by.value();
    }

    /** Takes the asset's importance again after the asset was corrected. */
    public void follow(Asset asset) {
        importance = method.importanceOf(asset);
    }

    /** Notes the day of its latest rating. */
    public void assessed(LocalDate on) {
        if (!on.equals(assessedOn)) {
            assessedOn = on;
        }
    }

    /** Closes it in favour of a newer one. */
    public void supersede() {
        superseded = true;
    }

    public AnalysisId id() {
        return new AnalysisId(id);
    }

    public AssetId asset() {
        return new AssetId(assetId);
    }

    public CatalogId catalog() {
        return new CatalogId(catalogId);
    }

    public RiskMethod method() {
        return method;
    }

    /** 重要度 on the method's scale. */
    public int importance() {
        return importance;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public boolean superseded() {
        return superseded;
    }

    public long version() {
        return version;
    }
}
