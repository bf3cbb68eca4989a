package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the caller may read and keep the registers of this context.
 *
 * <p>Not a door: the services ask the roles. Purposes, items, matrix and joint use are the federation's, one for all; points,
 * changes and surveys belong to an organisation.
 */
@ApplicationScoped
class PurposeDesk {

    /** Who reads purposes: everybody who keeps a register or works with members' data. */
    static final String[] READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE, Roles.AUDITOR
    };

    private final EntityManager entities;
    private final Caller caller;

    protected PurposeDesk() {
        this(null, null); // for the container's proxy
    }

    @Inject
    PurposeDesk(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    boolean reads() {
        return caller.has(READERS);
    }

    Scope reading() {
        return caller.readable();
    }

    /** Where the caller keeps points and surveys. */
    Scope keeping() {
        return caller.scope(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER);
    }

    /** Whether the caller keeps what is the federation's. */
    boolean keepsFederation() {
        return caller.has(Roles.PRIVACY_MANAGER)
                && caller.scope(Roles.PRIVACY_MANAGER).covers(federation(), null);
    }

    /** @throws RuleViolation {@code purpose.not-your-federation} unless appointed there */
    void refuseUnlessFederation() {
        if (!keepsFederation()) {
            throw new RuleViolation("purpose.not-your-federation");
        }
    }

    /** @throws RuleViolation {@code purpose.not-your-department} unless the caller keeps the registers of the department */
    void refuseUnlessKept(OrganizationId organization, DepartmentId department) {
        if (!keeping().covers(organization, department)) {
            throw new RuleViolation("purpose.not-your-department");
        }
    }

    OrganizationId federation() {
        return new OrganizationId((UUID) entities.createNativeQuery(
                        "select organization_id from organization_organization where kind = 'FEDERATION'")
                .getSingleResult());
    }

    /** A number of the register: {@code AP-0012}. */
    String nextNumber(String prefix) {
        Number next = (Number) entities.createNativeQuery("select nextval('purpose_number')")
                .getSingleResult();
        return "%s-%04d".formatted(prefix, next.longValue());
    }

    static RuleViolation unknown() {
        return new RuleViolation("shared.unknown-record");
    }

    /** A day of a native query. */
    static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
