package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.work.CalendarSecret;
import coop.yakusoku.domain.work.Preference;
import coop.yakusoku.domain.work.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Preferences in PostgreSQL. */
@ApplicationScoped
class JpaPreferences implements Preferences {

    private final EntityManager entities;

    protected JpaPreferences() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaPreferences(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Preference> of(StaffId person) {
        return Optional.ofNullable(entities.find(Preference.class, person));
    }

    @Override
    public Optional<StaffId> behind(CalendarSecret secret) {
        return entities.createQuery("select p from Preference p where p.calendarDigest = :digest", Preference.class)
                .setParameter("digest", secret.digest())
                .getResultStream()
                .findFirst()
                .map(Preference::person);
    }

    @Override
    public void add(Preference preference) {
        entities.persist(preference);
    }
}
