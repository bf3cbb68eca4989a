package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.Objects;

/**
 * How an asset is used: 利用環境, which the policy wants weighed in every analysis (T-2-(1)-d).
 *
 * @param location 設置場所: where it stands; null when not known yet
 * @param userCount 利用者数: persons who use it; null when not known yet
 * @param departmentCount 利用部署数; null when not known yet
 * @param carriedOut 社外持出: it leaves the premises
 * @param exposed 外部公開: reachable from the internet
 * @param externalConnection 外部接続: joined to networks outside
 * @param contractor 委託先取扱: a contractor handles it
 * @param contractorName which; null when none or not known yet
 * @param country 取扱国, ISO 3166-1 alpha-2, upper case; JP at home
 * @param countryNote 外的環境: what is known of the law there (PPC-7); null when not known yet
 * @param privateDevice 私物端末: used on devices people own themselves
 * @param remoteUse 遠隔利用: used from outside
 * @param recordCount 件数: persons it tells of; null when not known yet
 * @param paperSheets 紙枚数; null when not known yet
 */
public record Environment(
        String location,
        Integer userCount,
        Integer departmentCount,
        boolean carriedOut,
        boolean exposed,
        boolean externalConnection,
        boolean contractor,
        String contractorName,
        String country,
        String countryNote,
        boolean privateDevice,
        boolean remoteUse,
        Long recordCount,
        Long paperSheets)
        implements Serializable {

    /** More departments than this is "many" to the threats that ask for it. */
    private static final int MANY_DEPARTMENTS = 3;

    /** An office in Japan, nothing leaving it. */
    public static final Environment PLAIN = new Environment(
            null, null, null, false, false, false, false, null, "JP", null, false, false, null, null);

    public Environment {
        if (country == null || !country.matches("[A-Z]{2}")) {
            throw new RuleViolation("risk.country-unknown", String.valueOf(country));
        }
        notNegative(userCount);
        notNegative(departmentCount);
        notNegative(recordCount);
        notNegative(paperSheets);
    }

    /** Handled outside Japan, so that the law there must be known (PPC-7). */
    public boolean abroad() {
        return !"JP".equals(country);
    }

    /** Whether the same contractor handles it, or none in both. */
    public boolean sameContractor(Environment other) {
        return contractor == other.contractor && Objects.equals(contractorName, other.contractorName);
    }

    /** Used by more than three departments. */
    public boolean usedByManyDepartments() {
        return departmentCount != null && departmentCount > MANY_DEPARTMENTS;
    }

    private static void notNegative(Number count) {
        if (count != null && count.longValue() < 0) {
            throw new RuleViolation("risk.count-negative", count);
        }
    }
}
