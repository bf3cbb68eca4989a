package coop.yakusoku.ejb.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Turns ids of one kind into the names people know. A context offers one bean per kind of id it owns. */
public interface NameOf {

    /** The class of the ids this bean can name, e.g. {@code DepartmentId}. */
    Class<?> idClass();

    /** The names of those ids that exist; in one statement however many they are. */
    Map<UUID, String> names(Collection<UUID> ids);
}
