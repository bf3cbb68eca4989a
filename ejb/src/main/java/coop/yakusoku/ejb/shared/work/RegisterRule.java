package coop.yakusoku.ejb.shared.work;

/**
 * One thing that must hold in a register (点検の規則). A context offers a CDI bean per rule; the rules check finds it,
 * runs it every night and on demand, keeps what it finds, and lets a finding go by itself once it no longer holds.
 *
 * <p>How to write one, in ten lines: docs/rules.md.
 */
public interface RegisterRule {

    /**
     * Never changes: findings are kept under it. {@code context.what-is-wrong}, e.g. {@code risk.asset-without-owner}.
     * Its words are in {@code coop/yakusoku/ejb/risk/RiskWords.properties} (and {@code _en}) under {@code
     * rule.asset-without-owner} (what is wrong, one phrase) and {@code rule.asset-without-owner.help} (what to do).
     */
    String code();

    /** The kind of record it is about, as {@code RecordRef} names it: {@code risk.asset}. */
    String kind();

    /**
     * The page of the record, with {@code {id}} for its id and, where needed, {@code {organization}} for that of its
     * organisation: {@code /risk/asset.xhtml?id={id}}.
     */
    String page();

    /**
     * PostgreSQL that selects what is wrong, one row per record, with these columns in this order: {@code record_id
     * uuid, number text (may be null), title text, organization_id uuid, department_id uuid (may be null), owner_id uuid
     * (who should cure it; may be null), detail text (may be null)}. It may use the parameter {@code :today}. It runs
     * inside the database; nothing is loaded. No colon but that of {@code :today}: cast by {@code cast(… as …)}.
     */
    String findings();

    /** How grave it is. */
    default Severity severity() {
        return Severity.WARNING;
    }

    /** How grave a finding is. */
    enum Severity {
        /** A promise or the law is not kept. */
        GRAVE,
        /** Something is missing or late. */
        WARNING,
        /** Worth a look. */
        NOTE
    }
}
