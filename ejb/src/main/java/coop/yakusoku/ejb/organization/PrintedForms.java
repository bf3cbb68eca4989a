package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.PrintedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules for printed forms in PostgreSQL. */
@ApplicationScoped
class PrintedForms {

    private final EntityManager entities;

    protected PrintedForms() {
        this(null); // for the container's proxy
    }

    @Inject
    PrintedForms(EntityManager entities) {
        this.entities = entities;
    }

    /** One for each kind, by number: the organisation's own, or else the federation's. */
    List<PrintedForm> inForce(OrganizationId organization) {
        Map<String, PrintedForm> byKind = new LinkedHashMap<>();
        entities.createQuery("""
                        select f from PrintedForm f
                        where f.organization is null or f.organization.value = :organization
                        order by f.number, f.kind
                        """, PrintedForm.class)
                .setParameter("organization", organization.value())
                .getResultList()
                .forEach(form -> byKind.merge(
                        form.kind(), form, (one, other) -> one.organization().isPresent() ? one : other));
        return List.copyOf(byKind.values());
    }

    Optional<PrintedForm> inForce(OrganizationId organization, String kind) {
        return inForce(organization).stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    void add(PrintedForm form) {
        entities.persist(form);
    }
}
