package badhouse.domain.organization;

import badhouse.domain.risk.RiskEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** Offends ENTITIES_NAME_OTHER_CONTEXTS_BY_ID, even inside a list. */
@Entity
public class EntityThatHoldsAnother {
    @Id
    long id;

    List<RiskEntity> risks;
}
