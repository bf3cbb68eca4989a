package coop.yakusoku.domain.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A phase in the life of information: 取得・入力, 移送・送信, 利用・加工, 保管・バックアップ, 消去・廃棄 (4.6). */
@Entity
@Audited
@Table(name = "risk_phase")
public class Phase {

    @Id
    @Column(name = "phase_id")
    private UUID id;

    @Column(name = "catalog_id")
    private UUID catalogId;

    private String code;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    private int sort;

    @Version
    private long version;

    protected Phase() {
        // for JPA
    }

    /** Enters it in a draft edition. */
    public Phase(UUID id, CatalogId catalog, String code, String nameJa, String nameEn, int sort) {
        this.id = id;
        this.catalogId = catalog.value();
        this.code = Words.code(code);
        describe(nameJa, nameEn, sort);
    }

    /** Words it anew and places it. */
    public void describe(String newNameJa, String newNameEn, int newSort) {
        nameJa = Words.required("nameJa", newNameJa, 100);
        nameEn = Words.required("nameEn", newNameEn, 100);
        sort = newSort;
    }

    /** The same phase in another edition. */
    public Phase copyTo(CatalogId catalog) {
        return new Phase(UUID.randomUUID(), catalog, code, nameJa, nameEn, sort);
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

    public String nameJa() {
        return nameJa;
    }

    public String nameEn() {
        return nameEn;
    }

    public int sort() {
        return sort;
    }

    public long version() {
        return version;
    }
}
