package coop.yakusoku.ejb.shared;

import coop.yakusoku.domain.shared.RuleViolation;

/** Refuses a deed that was decided on a screen older than the record. */
@FunctionalInterface
public interface Versions {

    /** The code of the refusal; details are who changed the record last, when, and which fields. */
    String CHANGED_MEANWHILE = "shared.changed-meanwhile";

    /**
     * @param seen the version the reader's screen showed
     * @param held the version the record has now
     * @param entity the audited entity's class
     * @param id the record's id, as its entity holds it
     * @throws RuleViolation {@code shared.changed-meanwhile} with the name of who changed the record last, the time as
     *     text, and the changed fields as keys {@code Entity.field} in one list, when the versions differ
     */
    void check(long seen, long held, Class<?> entity, Object id);
}
