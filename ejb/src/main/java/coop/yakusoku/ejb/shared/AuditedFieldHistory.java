package coop.yakusoku.ejb.shared;

import coop.yakusoku.ejb.shared.AuditTables.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.envers.RevisionType;

/** Compares neighbouring revisions: one statement for the record, and one for each kind of id that is to be named. */
@ApplicationScoped
class AuditedFieldHistory implements FieldHistory {

    /** More than this many changes of one record nobody reads in a panel; the tables keep them all. */
    private static final int MOST = 500;

    private final AuditTables tables;
    private final EntityManager entities;
    private final Instance<NameOf> registers;

    protected AuditedFieldHistory() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    AuditedFieldHistory(AuditTables tables, EntityManager entities, Instance<NameOf> registers) {
        this.tables = tables;
        this.entities = entities;
        this.registers = registers;
    }

    @Override
    public List<FieldChange> of(Class<?> entity, Object id) {
        List<State> states = tables.states(entity, UUID.fromString(id.toString()), MOST);
        Map<String, Class<?>> idFields = idFields(entity);
        Map<String, Map<UUID, String>> names = names(states, idFields);

        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            State after = states.get(i);
            State before = i + 1 < states.size() ? states.get(i + 1) : null;
            changes.addAll(between(entity, before, after, names));
        }
        return changes;
    }

    /** What the newer state changed; of a deleted record the values that went with it. */
    static List<FieldChange> between(Class<?> entity, State before, State after, Map<String, Map<UUID, String>> names) {
        boolean deleted = after.type() == RevisionType.DEL;
        Map<String, Object> old = deleted ? after.fields() : before == null ? Map.of() : before.fields();
        Map<String, Object> young = deleted ? Map.of() : after.fields();
        FieldChange.Kind kind = deleted
                ? FieldChange.Kind.DELETED
                : after.type() == RevisionType.ADD ? FieldChange.Kind.CREATED : FieldChange.Kind.CHANGED;

        Set<String> columns = new TreeSet<>(old.keySet());
        columns.addAll(young.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String column : columns) {
            Object was = old.get(column);
            Object is = young.get(column);
            if (!same(was, is)) {
                changes.add(new FieldChange(
                        after.revision().at(),
                        after.revision().staffName().orElse(null),
                        kind,
                        AuditTables.key(entity, column),
                        named(was, names.get(column)),
                        named(is, names.get(column))));
            }
        }
        return changes;
    }

    /** Empty text and none are the same to a reader. */
    private static boolean same(Object was, Object is) {
        return Objects.equals("".equals(was) ? null : was, "".equals(is) ? null : is);
    }

    private static Serializable named(Object value, Map<UUID, String> names) {
        if (names != null && value instanceof UUID id) {
            return names.getOrDefault(id, id.toString());
        }
        if (value == null || value instanceof Serializable) {
            return (Serializable) value;
        }
        return value.toString();
    }

    /**
     * The fields of the entity that hold an id, by the name of their column in the audit row, with the class of the id:
     * {@code UUID} where the entity keeps the bare value and any register may know it.
     */
    private Map<String, Class<?>> idFields(Class<?> entity) {
        EntityType<?> type = entities.getMetamodel().entity(entity);
        Map<String, Class<?>> fields = new HashMap<>();
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            if (attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED) {
                fields.put(attribute.getName() + "_value", attribute.getJavaType());
            } else if (attribute.getJavaType() == UUID.class) {
                fields.put(attribute.getName(), UUID.class);
            }
        }
        return fields;
    }

    private Map<String, Map<UUID, String>> names(List<State> states, Map<String, Class<?>> idFields) {
        Map<String, Map<UUID, String>> byColumn = new HashMap<>();
        for (NameOf register : registers) {
            Set<String> columns = new HashSet<>();
            Set<UUID> ids = new HashSet<>();
            idFields.forEach((column, idClass) -> {
                if (idClass == register.idClass() || idClass == UUID.class) {
                    columns.add(column);
                    states.forEach(state -> {
                        if (state.fields().get(column) instanceof UUID id) {
                            ids.add(id);
                        }
                    });
                }
            });
            Map<UUID, String> names = ids.isEmpty() ? Map.of() : register.names(ids);
            columns.forEach(column ->
                    byColumn.computeIfAbsent(column, it -> new HashMap<>()).putAll(names));
        }
        return byColumn;
    }
}
