package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.ledger.PlaceQueries;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.tables.ImportCounts;
import coop.yakusoku.ejb.shared.tables.ImportDesk;
import coop.yakusoku.ejb.shared.tables.TableUpload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes a table of the ledger: checks it, keeps it, and on confirmation writes all of its rows or none. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class LedgerImportService {

    private final ImportDesk desk;
    private final LedgerIntake intake;
    private final PlaceQueries places;

    protected LedgerImportService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public LedgerImportService(ImportDesk desk, LedgerIntake intake, PlaceQueries places) {
        this.desk = desk;
        this.intake = intake;
        this.places = places;
    }

    /**
     * Checks a table and keeps it until it is confirmed. An earlier one of the same person that still waits gives way.
     *
     * @throws RuleViolation {@code ledger.not-your-department} for an organisation the caller keeps no ledger of, and
     *     whatever makes the whole table unreadable
     */
    public UploadId check(TableUpload table) {
        OrganizationId organization = new OrganizationId(table.organization());
        boolean mine = places.writable().stream()
                .anyMatch(department -> department.organization().equals(organization));
        if (!mine) {
            throw new RuleViolation("ledger.not-your-department");
        }
        return desk.check(intake, table);
    }

    /**
     * Writes the rows of a checked table: all of them or none.
     *
     * @param seen what the caller was told would happen
     * @throws RuleViolation what {@link ImportDesk#confirm} refuses
     */
    public void confirm(UploadId id, ImportCounts seen) {
        desk.confirm(intake, id, seen);
    }
}
