package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.tables.Directories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Loads what an import must know of an organisation: a dozen statements, however many rows the table has.
 *
 * <p>Not a door: it shows no more than the caller sees.
 */
@ApplicationScoped
class LedgerDirectories {

    private static final String APPOINTED =
            """
            with recursive above (id, parent) as (
                select organization_id, parent_id from organization_organization where organization_id = :organization
                union
                select o.organization_id, o.parent_id
                from organization_organization o join above a on o.organization_id = a.parent)
            select distinct person_id from organization_appointment
            where organization_id in (select id from above) and not revoked and valid_from <= :today
                and (valid_to is null or valid_to >= :today)""";

    private final EntityManager entities;
    private final Directories directories;
    private final LedgerEntryLoading loading;
    private final Master master;
    private final Caller caller;

    protected LedgerDirectories() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    LedgerDirectories(
            EntityManager entities, Directories directories, LedgerEntryLoading loading, Master master, Caller caller) {
        this.entities = entities;
        this.directories = directories;
        this.loading = loading;
        this.master = master;
        this.caller = caller;
    }

    /** The items and purposes as a table names them. */
    LedgerNames names(LocalDate today) {
        return new LedgerNames(master.items(), master.purposes(), today);
    }

    /** What the ledger knows of an organisation today. */
    LedgerDirectory of(OrganizationId organization, LedgerNames names, LocalDate today) {
        return new LedgerDirectory(
                directories.of(organization, today), names, appointed(organization, today), entries(organization));
    }

    /**
     * Finds the organisation a row names, by name or code, among those the caller sees; each is loaded once.
     *
     * @param known one that is loaded already
     */
    Function<String, Optional<LedgerDirectory>> named(LedgerDirectory known, LocalDate today) {
        return directories.named(
                caller.readable(),
                known.organization(),
                known,
                organization -> of(organization, known.names(), today));
    }

    @SuppressWarnings("unchecked")
    private Set<StaffId> appointed(OrganizationId organization, LocalDate today) {
        List<UUID> people = entities.createNativeQuery(APPOINTED, UUID.class)
                .setParameter("organization", organization.value())
                .setParameter("today", today)
                .getResultList();
        return people.stream().map(StaffId::new).collect(Collectors.toSet());
    }

    /** Rows the caller may not see are as if they were not: a line about one is unknown. */
    private List<LedgerDirectory.Known> entries(OrganizationId organization) {
        Scope reading = caller.readable();
        List<LedgerEntry> all = loading.of(organization);
        List<LedgerDirectory.Known> known = all.stream()
                .filter(it -> reading.covers(it.organization(), it.department()))
                .map(it -> new LedgerDirectory.Known(
                        it.id(), it.number(), it.version(), it.status(), it.classification(), it.details()))
                .toList();
        loading.letGo(all);
        return known;
    }
}
