package coop.yakusoku.ejb.shared;

import java.util.List;

/**
 * The history of a record, field by field, newest first.
 *
 * <p>Not a door: it asks no role and no scope. The context that owns the record injects it into its own Queries and
 * decides there who may read.
 */
@FunctionalInterface
public interface FieldHistory {

    /**
     * @param entity the audited entity's class
     * @param id the record's id, as its entity holds it
     * @return all changes, newest first; empty when there is no such record
     */
    List<FieldChange> of(Class<?> entity, Object id);
}
