package coop.yakusoku.ejb.shared;

import coop.yakusoku.domain.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.envers.RevisionType;

/**
 * Reads the rows Envers wrote about one record.
 *
 * <p>Envers' own reader builds entities and cannot build ids that are records, so the rows are read as maps: the names
 * of the entity's fields, an embedded value's parts joined by an underscore.
 */
@ApplicationScoped
class AuditTables {

    /** Of a row, what is not a field. */
    private static final List<String> NO_FIELDS = List.of("revtype", "originalId", "$type$");

    private final EntityManager entities;

    protected AuditTables() {
        this(null); // for the container's proxy
    }

    @Inject
    AuditTables(EntityManager entities) {
        this.entities = entities;
    }

    /** One record as one transaction left it; fields by name. */
    record State(Revision revision, RevisionType type, Map<String, Object> fields) {}

    /** @return at most so many states, newest first, in one statement */
    List<State> states(Class<?> entity, UUID id, int atMost) {
        List<Object[]> rows = entities.createQuery(
                        "select e, r from " + entity.getName() + "_aud e, Revision r"
                                + " where e.originalId.rev.rev = r.rev and e.originalId." + idOf(entity)
                                + " = :id order by r.rev desc",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(atMost)
                .getResultList();
        List<State> states = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            Map<?, ?> raw = (Map<?, ?>) row[0];
            Map<String, Object> fields = new TreeMap<>();
            raw.forEach((name, value) -> {
                if (!NO_FIELDS.contains(name)) {
                    fields.put((String) name, value);
                }
            });
            states.add(new State((Revision) row[1], (RevisionType) raw.get("revtype"), fields));
        }
        return states;
    }

    /** How the audit row names the id: an embedded id by its part {@code value}, a plain one by the field itself. */
    private String idOf(Class<?> entity) {
        EntityType<?> type = entities.getMetamodel().entity(entity);
        SingularAttribute<?, ?> id = type.getId(type.getIdType().getJavaType());
        return id.getPersistentAttributeType() == PersistentAttributeType.EMBEDDED ? "value" : id.getName();
    }

    /** The field's key in the texts: {@code Entity.field}, or {@code Entity.field.part} of a value with several parts. */
    static String key(Class<?> entity, String column) {
        String path = column.endsWith("_value") ? column.substring(0, column.length() - "_value".length()) : column;
        return entity.getSimpleName() + "." + path.replace('_', '.');
    }
}
