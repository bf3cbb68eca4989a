package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.DataItem;
import coop.yakusoku.domain.ledger.ItemId;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.ledger.Purpose;
import coop.yakusoku.domain.ledger.PurposeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps data items and purposes in PostgreSQL. */
@ApplicationScoped
class JpaMaster implements Master {

    private final EntityManager entities;

    protected JpaMaster() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaMaster(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<DataItem> items() {
        return entities.createQuery("select i from DataItem i order by i.sort, i.code", DataItem.class)
                .getResultList();
    }

    @Override
    public List<Purpose> purposes() {
        return entities.createQuery("select p from Purpose p order by p.sort, p.code", Purpose.class)
                .getResultList();
    }

    @Override
    public Optional<DataItem> find(ItemId id) {
        return Optional.ofNullable(entities.find(DataItem.class, id.value()));
    }

    @Override
    public Optional<Purpose> find(PurposeId id) {
        return Optional.ofNullable(entities.find(Purpose.class, id.value()));
    }

    @Override
    public void add(DataItem item) {
        entities.persist(item);
    }

    @Override
    public void add(Purpose purpose) {
        entities.persist(purpose);
    }
}
