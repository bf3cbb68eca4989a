package coop.yakusoku.ejb.shared.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;

/** Writes many records in one transaction without holding them all. */
@ApplicationScoped
public class Batches {

    /** As many as one batch of the database driver takes. */
    private static final int SIZE = 50;

    private final EntityManager entities;

    protected Batches() {
        this(null); // for the container's proxy
    }

    @Inject
    public Batches(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Hands the plans on, some at a time; after each time what was written is sent, and what was loaded is no longer
     * managed.
     */
    public <P> void of(List<P> plans, Consumer<List<P>> write) {
        for (int from = 0; from < plans.size(); from += SIZE) {
            write.accept(plans.subList(from, Math.min(from + SIZE, plans.size())));
            entities.flush();
            entities.clear();
        }
    }
}
