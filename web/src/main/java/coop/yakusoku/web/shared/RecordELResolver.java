package coop.yakusoku.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lets a page read a record: {@code #{row.name}} calls {@code row.name()}. Expression Language 5 knows only getters;
 * version 6 makes this class superfluous.
 */
public class RecordELResolver extends ELResolver {

    private static final Set<String> NOT_A_PROPERTY = Set.of("hashCode", "toString", "getClass", "notify", "notifyAll");
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> found = new HashMap<>();
        for (Method method : type.getMethods()) {
            boolean reads = method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !Modifier.isStatic(method.getModifiers());
            if (reads && !NOT_A_PROPERTY.contains(method.getName())) {
                found.put(method.getName(), method);
            }
        }
        return Map.copyOf(found);
    }

    /**
     * A property of a record as a page shows it, null for none.
     *
     * @throws ELException when the record has no such property
     */
    static String text(Object row, String name) {
        Method accessor = accessor(row, name);
        if (accessor == null) {
            throw new ELException(row.getClass().getName() + " has no " + name);
        }
        Object value = read(row, accessor);
        return value == null ? null : value.toString();
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(base, accessor);
    }

    private static Object read(Object base, Method accessor) {
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(
                    "A record shown on a page must be public: "
                            + base.getClass().getName(),
                    hidden);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor != null) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property) != null) {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = accessor(base, property) != null;
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method accessor(Object base, Object property) {
        return base instanceof Record && property instanceof String name
                ? ACCESSORS.get(base.getClass()).get(name)
                : null;
    }
}
