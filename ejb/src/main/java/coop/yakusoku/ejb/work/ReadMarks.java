package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have looked at, in PostgreSQL. */
@ApplicationScoped
class ReadMarks {

    private final EntityManager entities;

    protected ReadMarks() {
        this(null); // for the container's proxy
    }

    @Inject
    ReadMarks(EntityManager entities) {
        this.entities = entities;
    }

    /** The keys of what the person has looked at, of things done since too. */
    Set<String> of(StaffId person) {
        List<?> items = entities.createNativeQuery("select item from work_read where person_id = :person")
                .setParameter("person", person.value())
                .getResultList();
        return items.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    void add(StaffId person, Collection<String> keys, Instant at) {
        if (keys.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into work_read (person_id, item, read_at)
                        select :person, left(item, 140), :at from unnest(cast(:items as varchar[])) as t(item)
                        on conflict do nothing
                        """)
                .setParameter("person", person.value())
                .setParameter("items", keys.toArray(new String[0]))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What is read counts again. */
    void remove(StaffId person, String key) {
        entities.createNativeQuery("delete from work_read where person_id = :person and item = :item")
                .setParameter("person", person.value())
                .setParameter("item", key)
                .executeUpdate();
    }

    /** Forgets what was looked at before a moment: by then it is done, or it may be said again. */
    void forget(Instant before) {
        entities.createNativeQuery("delete from work_read where read_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
