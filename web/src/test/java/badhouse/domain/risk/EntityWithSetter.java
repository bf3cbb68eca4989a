package badhouse.domain.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Offends ENTITIES_HAVE_NO_SETTERS. */
@Entity
public class EntityWithSetter {
    @Id
    long id;

    public void setId(long id) {
        this.id = id;
    }
}
