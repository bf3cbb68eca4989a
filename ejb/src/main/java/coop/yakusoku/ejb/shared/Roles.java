package coop.yakusoku.ejb.shared;

import java.util.Set;

/**
 * The roles of Keycloak's realm, as {@code @RolesAllowed} names them.
 *
 * <p>A role in the token is necessary and not sufficient: the guard of the organization context asks today's
 * appointments at each call.
 */
public final class Roles {

    /** 統括責任者: answers for the whole system, accepts high risks. */
    public static final String CPO = "cpo";

    /** 個人情報管理者: keeps policies, catalogues and the register. */
    public static final String PRIVACY_MANAGER = "privacy-manager";

    /** 情報保護担当者: keeps the records of the departments appointed for. */
    public static final String PROTECTION_OFFICER = "protection-officer";

    /** 人事: keeps people. */
    public static final String HR = "hr";

    /** 委託先管理: keeps contractors. */
    public static final String CONTRACT_SUPERVISOR = "contract-supervisor";

    /** 組合員窓口: answers members. */
    public static final String MEMBER_SERVICE = "member-service";

    /** 監査担当者: reads everything, edits nothing. */
    public static final String AUDITOR = "auditor";

    /** 職員: everybody who is employed today. */
    public static final String STAFF = "staff";

    /** システム管理者: keeps accounts and the system, no business records. */
    public static final String SYSTEM_ADMIN = "system-admin";

    /** 基幹システム: a program that hands over member data through the API; opens no page. */
    public static final String CORE_SYSTEM = "core-system";

    /** Every role there is. */
    public static final Set<String> ALL = Set.of(
            CPO,
            PRIVACY_MANAGER,
            PROTECTION_OFFICER,
            HR,
            CONTRACT_SUPERVISOR,
            MEMBER_SERVICE,
            AUDITOR,
            STAFF,
            SYSTEM_ADMIN,
            CORE_SYSTEM);

    private Roles() {
        // constants only
    }
}
