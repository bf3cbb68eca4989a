package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Item;
import coop.yakusoku.domain.purpose.ItemId;
import coop.yakusoku.domain.purpose.Matrix;
import coop.yakusoku.domain.purpose.MatrixId;
import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.PurposeVersion;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.purpose.VersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps purposes, items and the matrix in PostgreSQL. */
@ApplicationScoped
class JpaPurposes implements Purposes {

    private final EntityManager entities;

    protected JpaPurposes() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaPurposes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Item> items() {
        return entities.createQuery("select i from Item i order by i.sort, i.code", Item.class)
                .getResultList();
    }

    @Override
    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(entities.find(Item.class, id.value()));
    }

    @Override
    public void add(Item item) {
        entities.persist(item);
    }

    @Override
    public List<Purpose> purposes() {
        return entities.createQuery("select p from DeclaredPurpose p order by p.sort, p.code", Purpose.class)
                .getResultList();
    }

    @Override
    public Optional<Purpose> find(PurposeId id) {
        return Optional.ofNullable(entities.find(Purpose.class, id.value()));
    }

    @Override
    public Optional<Purpose> withCode(String code) {
        return entities.createQuery("select p from DeclaredPurpose p where p.code = :code", Purpose.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Purpose purpose) {
        entities.persist(purpose);
    }

    @Override
    public int nextBit() {
        alone("purpose_purpose.bit");
        Number last = (Number) entities.createNativeQuery("select coalesce(max(bit), -1) from purpose_purpose")
                .getSingleResult();
        return last.intValue() + 1;
    }

    private void alone(String what) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:what)) as text)")
                .setParameter("what", what)
                .getSingleResult();
    }

    @Override
    public List<PurposeVersion> versions(PurposeId purpose) {
        return entities.createQuery(
                        "select v from PurposeVersion v where v.purposeId = :purpose order by v.number desc",
                        PurposeVersion.class)
                .setParameter("purpose", purpose.value())
                .getResultList();
    }

    @Override
    public List<PurposeVersion> versions() {
        return entities.createQuery(
                        "select v from PurposeVersion v order by v.purposeId, v.number desc", PurposeVersion.class)
                .getResultList();
    }

    @Override
    public Optional<PurposeVersion> find(VersionId id) {
        return Optional.ofNullable(entities.find(PurposeVersion.class, id.value()));
    }

    @Override
    public void add(PurposeVersion version) {
        entities.persist(version);
    }

    @Override
    public List<Matrix> matrices() {
        return entities.createQuery("select m from Matrix m order by m.number desc", Matrix.class)
                .getResultList();
    }

    @Override
    public Optional<Matrix> find(MatrixId id) {
        return Optional.ofNullable(entities.find(Matrix.class, id.value()));
    }

    @Override
    public Matrix inForce() {
        return entities.createQuery("select m from Matrix m where m.state = IN_FORCE", Matrix.class)
                .getSingleResult();
    }

    @Override
    public void add(Matrix matrix) {
        alone("purpose_matrix.draft");
        entities.persist(matrix);
    }
}
