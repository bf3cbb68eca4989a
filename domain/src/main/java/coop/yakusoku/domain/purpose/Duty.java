package coop.yakusoku.domain.purpose;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Whose work a purpose is: everybody appointed to the role, or only those appointed for one department.
 *
 * @param purpose its code
 * @param role of the realm, e.g. {@code member-service}
 * @param department null for everybody of the role
 */
@Embeddable
public record Duty(
        @Column(name = "purpose") String purpose,
        @Column(name = "role") String role,
        @Column(name = "department_id") UUID department)
        implements Serializable {}
