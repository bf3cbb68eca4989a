package coop.yakusoku.domain.risk.lifecycle;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Words;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * How an asset is handled in one phase of its life, and by which regulation of the house (取扱方法, 規程番号). One for an
 * asset and a phase; it goes when neither is said any more. The risks of the phase stand beside it, they are not its own.
 */
@Entity
@Audited
@Table(name = "risk_handling")
public class Handling {

    @Id
    @Column(name = "handling_id")
    private UUID id;

    @Column(name = "asset_id")
    private UUID assetId;

    @Column(name = "phase_code")
    private String phaseCode;

    private String handling;

    private String regulation;

    @Version
    private long version;

    protected Handling() {
        // for JPA
    }

    /**
     * Says how an asset is handled in a phase.
     *
     * @throws RuleViolation {@code risk.text-too-long}, {@code risk.field-missing} when neither is said
     */
    public Handling(UUID id, AssetId asset, String phase, String handling, String regulation) {
        this.id = id;
        this.assetId = asset.value();
        this.phaseCode = Words.required("phase", phase, 20);
        say(handling, regulation);
    }

    /**
     * Says it anew.
     *
     * @param handling 取扱方法, at most 500 characters, or null
     * @param regulation 規程番号, at most 100 characters, or null
     * @throws RuleViolation {@code risk.text-too-long}, {@code risk.field-missing} when neither is said
     */
    public final void say(String handling, String regulation) {
        String how = Words.optional("handling", handling, 500);
        String by = Words.optional("regulation", regulation, 100);
        if (how == null && by == null) {
            throw new RuleViolation("risk.field-missing", "handling");
        }
        this.handling = how;
        this.regulation = by;
    }

    public UUID id() {
        return id;
    }

    public AssetId asset() {
        return new AssetId(assetId);
    }

    public String phase() {
        return phaseCode;
    }

    public String handling() {
        return handling;
    }

    public String regulation() {
        return regulation;
    }

    public long version() {
        return version;
    }
}
