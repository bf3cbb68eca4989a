package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Department;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.OrganizationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Departments in PostgreSQL. */
@ApplicationScoped
class JpaDepartments implements Departments {

    private final EntityManager entities;

    protected JpaDepartments() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaDepartments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Department> find(DepartmentId id) {
        return Optional.ofNullable(entities.find(Department.class, id));
    }

    @Override
    public List<Department> of(OrganizationId organization) {
        return entities.createQuery("select d from Department d where d.organization = :organization", Department.class)
                .setParameter("organization", organization)
                .getResultList();
    }

    @Override
    public void add(Department department) {
        entities.persist(department);
    }
}
