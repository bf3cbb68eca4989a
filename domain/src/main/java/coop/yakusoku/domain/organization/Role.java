package coop.yakusoku.domain.organization;

import java.util.Arrays;
import java.util.Optional;

/**
 * A role somebody can be appointed to (基本方針 組織的安全管理措置: 統括責任者, 情報保護担当者等を設置). Being employed makes
 * everybody {@code staff}; that is no appointment and no constant here.
 */
public enum Role {
    CPO("cpo", true),
    PRIVACY_MANAGER("privacy-manager", true),
    PROTECTION_OFFICER("protection-officer", false),
    HR("hr", false),
    CONTRACT_SUPERVISOR("contract-supervisor", false),
    MEMBER_SERVICE("member-service", false),
    AUDITOR("auditor", true),
    SYSTEM_ADMIN("system-admin", true),
    /** 基幹システム: no person but a program, which hands over member data through the API under a name of its own. */
    CORE_SYSTEM("core-system", true);

    private final String realmRole;
    private final boolean high;

    Role(String realmRole, boolean high) {
        this.realmRole = realmRole;
        this.high = high;
    }

    /** The name in Keycloak's realm and in {@code @RolesAllowed}. */
    public String realmRole() {
        return realmRole;
    }

    /** Whether only the CPO or a system administrator may appoint to it. */
    public boolean high() {
        return high;
    }

    /** The constant of a realm role; empty for {@code staff} and for roles of others. */
    public static Optional<Role> ofRealmRole(String name) {
        return Arrays.stream(values()).filter(it -> it.realmRole.equals(name)).findFirst();
    }
}
