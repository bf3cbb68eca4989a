package badhouse.domain.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Innocent; others offend with it. */
@Entity
public class RiskEntity {
    @Id
    long id;
}
