package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything a person says of one row of the ledger (個人情報取扱台帳, domain-knowledge 6.1). What is said is right by
 * construction; what is not said yet is named by {@link #completion()}.
 *
 * @param organization the organisation whose ledger it is in
 * @param department 部署
 * @param name 名称, at most 200 characters
 * @param kana フリガナ, converted to katakana, at most 200 characters, or null
 * @param business 業務名, at most 100 characters, or null
 * @param responsible 取扱責任者, or null when not said yet
 * @param handlers 担当者
 * @param holding 本人区分・項目
 * @param purposes 利用目的: codes of the purposes
 * @param acquiring 取得区分・チャネル・通知
 * @param volume 件数
 * @param keeping 媒体・保管場所・保管方法・バックアップ・取扱国
 * @param access アクセス権者
 * @param recipients 提供先・委託先・共同利用先
 * @param use 利用期限, or null when not said yet
 * @param retention 保管期限 with 根拠, each basis at most once
 * @param disposal 廃棄方法, or null when not said yet
 * @param accuracy 正確性
 * @param flow ライフサイクル・フロー
 * @param note 備考, at most 2,000 characters, or null
 */
public record EntryDetails(
        OrganizationId organization,
        DepartmentId department,
        String name,
        String kana,
        String business,
        StaffId responsible,
        Set<StaffId> handlers,
        Holding holding,
        Set<String> purposes,
        Acquiring acquiring,
        Volume volume,
        Keeping keeping,
        List<AccessRight> access,
        List<Recipient> recipients,
        Limit use,
        List<RetentionRule> retention,
        DisposalMethod disposal,
        Accuracy accuracy,
        List<FlowStep> flow,
        String note)
        implements Serializable {

    public EntryDetails {
        Objects.requireNonNull(organization, "organization");
        if (department == null) {
            throw new RuleViolation("ledger.field-missing", "department");
        }
        name = Words.required("name", name, 200);
        kana = kana == null ? null : Words.optional("kana", JapaneseText.toKatakana(kana), 200);
        business = Words.optional("business", business, 100);
        handlers = Codes.kept(handlers);
        Objects.requireNonNull(holding, "holding");
        purposes = Codes.kept(purposes);
        Objects.requireNonNull(acquiring, "acquiring");
        Objects.requireNonNull(volume, "volume");
        Objects.requireNonNull(keeping, "keeping");
        access = List.copyOf(access);
        recipients = List.copyOf(recipients);
        retention = List.copyOf(retention);
        Objects.requireNonNull(accuracy, "accuracy");
        flow = List.copyOf(flow);
        note = Words.optional("note", note, 2_000);
        eachBasisOnce(retention);
        onlyItemsHeld(recipients, holding.items());
    }

    private static void eachBasisOnce(List<RetentionRule> rules) {
        Set<RetentionBasis> seen = EnumSet.noneOf(RetentionBasis.class);
        for (RetentionRule rule : rules) {
            if (!seen.add(rule.basis())) {
                throw new RuleViolation("ledger.retention-basis-twice", rule.basis());
            }
        }
    }

    private static void onlyItemsHeld(List<Recipient> recipients, Set<String> items) {
        for (Recipient recipient : recipients) {
            if (!items.containsAll(recipient.itemCodes())) {
                throw new RuleViolation("ledger.recipient-item-unknown", recipient.name());
            }
        }
    }

    /** A row of which only the department and the name are known. */
    public static EntryDetails begin(OrganizationId organization, DepartmentId department, String name) {
        return new EntryDetails(
                organization,
                department,
                name,
                null,
                null,
                null,
                Set.of(),
                Holding.NONE,
                Set.of(),
                Acquiring.UNKNOWN,
                Volume.UNKNOWN,
                Keeping.UNKNOWN,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                Accuracy.UNKNOWN,
                List.of(),
                null);
    }

    /** The same with another 取扱責任者. */
    public EntryDetails answeredForBy(StaffId person) {
        return new EntryDetails(
                organization,
                department,
                name,
                kana,
                business,
                person,
                handlers,
                holding,
                purposes,
                acquiring,
                volume,
                keeping,
                access,
                recipients,
                use,
                retention,
                disposal,
                accuracy,
                flow,
                note);
    }

    /** What is filled in, and what is missing. */
    public Completion completion() {
        return Completion.of(this);
    }
}
