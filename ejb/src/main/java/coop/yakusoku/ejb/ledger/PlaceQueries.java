package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.organization.DepartmentTree;
import coop.yakusoku.ejb.organization.Places;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads where the ledger may be narrowed to and where the caller keeps it. */
@Stateless
@RolesAllowed({
    Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
})
public class PlaceQueries {

    private final DepartmentTree tree;
    private final Ledger ledger;

    protected PlaceQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public PlaceQueries(DepartmentTree tree, Ledger ledger) {
        this.tree = tree;
        this.ledger = ledger;
    }

    /**
     * The organisations the caller sees, and the departments of one of them as a tree.
     *
     * @param chosen null for no departments
     */
    public Places places(OrganizationId chosen) {
        return tree.places(ledger.reading(), false, chosen);
    }

    /** The departments of today for which the caller keeps the ledger, organisation by organisation as a tree. */
    public List<DepartmentChoice> writable() {
        return tree.open(ledger.writing());
    }
}
