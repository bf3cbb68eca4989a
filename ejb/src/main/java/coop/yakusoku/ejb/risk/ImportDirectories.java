package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.ejb.organization.tables.Directories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Loads what an import must know of an organisation: four statements, however many rows the workbook has.
 *
 * <p>Not a door: it shows no more than the caller sees.
 */
@ApplicationScoped
class ImportDirectories {

    private final EntityManager entities;
    private final Register register;
    private final Directories directories;

    protected ImportDirectories() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    ImportDirectories(EntityManager entities, Register register, Directories directories) {
        this.entities = entities;
        this.register = register;
        this.directories = directories;
    }

    /** What the register knows of an organisation today. */
    ImportDirectory of(OrganizationId organization, LocalDate today) {
        return new ImportDirectory(directories.of(organization, today), assets(organization));
    }

    /**
     * Finds the organisation a row names, by name or code, among those the caller sees; each is loaded once.
     *
     * @param known one that is loaded already
     */
    Function<String, Optional<ImportDirectory>> named(ImportDirectory known, LocalDate today) {
        return directories.named(
                register.reading(), known.organization(), known, organization -> of(organization, today));
    }

    /** Assets the caller may not see are as if they were not: a row about one is unknown. */
    private List<ImportDirectory.Known> assets(OrganizationId organization) {
        List<Asset> all = entities.createQuery("select a from Asset a where a.organizationId = :organization", Asset.class)
                .setParameter("organization", organization.value())
                .getResultList();
        List<ImportDirectory.Known> known = all.stream()
                .filter(register::mayRead)
                .map(it -> new ImportDirectory.Known(it.id(), it.number(), it.version(), it.details()))
                .toList();
        // Thousands of managed entities would be compared with themselves at every flush.
        all.forEach(entities::detach);
        return known;
    }
}
