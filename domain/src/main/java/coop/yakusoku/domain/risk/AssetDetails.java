package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Everything a person says of an asset (情報資産台帳, the columns of the IPA sheet first). Valid by construction.
 *
 * @param organization the organisation whose register it is in
 * @param department 管理部署
 * @param category 業務分類, at most 100 characters
 * @param name 情報資産名称, at most 200 characters
 * @param note 備考, at most 2,000 characters, or null
 * @param userScope 利用者範囲, at most 200 characters
 * @param owner リスク所有者, or null
 * @param medium 媒体・保存先
 * @param contents 個人情報の種類
 * @param cia 評価値
 * @param forcedReason why importance is 3 although C, I and A are lower: law, grave effect on partners or persons,
 *     survival; at most 400 characters, or null. Personal information forces it without a reason.
 * @param sensitivity 情報の機微度, or null to derive it from the contents
 * @param retention 保存期限, at most 200 characters, or null
 * @param registeredOn 登録日
 * @param environment 利用環境
 * @param status 状態
 * @param parent 親資産, or null
 * @param acquiredOn 取得日, or null
 * @param retiredOn 廃止日, or null; never before {@code acquiredOn}
 * @param handedDown whether member co-ops see it too, when the federation keeps it
 */
public record AssetDetails(
        OrganizationId organization,
        DepartmentId department,
        String category,
        String name,
        String note,
        String userScope,
        StaffId owner,
        Medium medium,
        Contents contents,
        Cia cia,
        String forcedReason,
        Sensitivity sensitivity,
        String retention,
        LocalDate registeredOn,
        Environment environment,
        AssetStatus status,
        AssetId parent,
        LocalDate acquiredOn,
        LocalDate retiredOn,
        boolean handedDown)
        implements Serializable {

    public AssetDetails {
        Objects.requireNonNull(organization, "organization");
        present("department", department);
        category = Words.required("category", category, 100);
        name = Words.required("name", name, 200);
        note = Words.optional("note", note, 2000);
        userScope = Words.required("userScope", userScope, 200);
        present("medium", medium);
        Objects.requireNonNull(contents, "contents");
        present("cia", cia);
        forcedReason = Words.optional("forcedReason", forcedReason, 400);
        retention = Words.optional("retention", retention, 200);
        present("registeredOn", registeredOn);
        Objects.requireNonNull(environment, "environment");
        present("status", status);
        Words.optional("location", environment.location(), 200);
        Words.optional("contractorName", environment.contractorName(), 200);
        Words.optional("countryNote", environment.countryNote(), 1000);
        if (acquiredOn != null && retiredOn != null && retiredOn.isBefore(acquiredOn)) {
            throw new RuleViolation("risk.retired-before-acquired");
        }
    }

    /**
     * 重要度: the highest of C, I and A; 3 when it holds personal information or a reason says so (IPA 4.2).
     *
     * @return 1 to 3
     */
    public int importance() {
        return contents.anyPersonal() || forcedReason != null ? 3 : cia.highest();
    }

    /** The same asset with another risk owner. */
    public AssetDetails ownedBy(StaffId newOwner) {
        return new AssetDetails(
                organization,
                department,
                category,
                name,
                note,
                userScope,
                newOwner,
                medium,
                contents,
                cia,
                forcedReason,
                sensitivity,
                retention,
                registeredOn,
                environment,
                status,
                parent,
                acquiredOn,
                retiredOn,
                handedDown);
    }

    private static void present(String field, Object value) {
        if (value == null) {
            throw new RuleViolation("risk.field-missing", field);
        }
    }
}
