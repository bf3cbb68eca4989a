package badhouse.ejb.risk;

import badhouse.domain.risk.RiskEntity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** Offends ENTITIES_STAY_HOME, even inside a list. */
@Stateless
public class ServiceThatHandsOutEntities {
    @PermitAll
    public List<RiskEntity> all() {
        return List.of();
    }
}
