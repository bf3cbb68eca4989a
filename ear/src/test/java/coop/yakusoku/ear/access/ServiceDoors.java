package coop.yakusoku.ear.access;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The public methods of the session beans, found in the archive they are delivered in. */
final class ServiceDoors {

    private static final String HOUSE = "coop.yakusoku.ejb.";

    private ServiceDoors() {
        // questions only
    }

    /** Every door there is, {@code context.Service.method}. */
    static Set<String> all() {
        Set<String> doors = new TreeSet<>();
        for (Class<?> bean : beans()) {
            methods(bean).forEach(it -> doors.add(name(bean) + "." + it.getName()));
        }
        return doors;
    }

    /** The overloads behind a door of the matrix. */
    static List<Method> methods(String door) {
        int dot = door.lastIndexOf('.');
        try {
            Class<?> bean = Class.forName(HOUSE + door.substring(0, dot));
            String method = door.substring(dot + 1);
            return methods(bean).filter(it -> it.getName().equals(method)).toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    private static Stream<Method> methods(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !Modifier.isStatic(it.getModifiers()))
                .filter(it -> !it.isSynthetic());
    }

    private static String name(Class<?> bean) {
        return bean.getName().substring(HOUSE.length());
    }

    private static List<Class<?>> beans() {
        try {
            URI home = coop.yakusoku.ejb.shared.Roles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (home.getPath().endsWith("/")) {
                return beans(Path.of(home));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(home), Map.of())) {
                return beans(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> beans(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".class"))
                    .filter(ServiceDoors::namesABean)
                    .map(it -> root.relativize(it).toString())
                    .<Class<?>>map(it -> load(it.substring(0, it.length() - ".class".length())))
                    .filter(ServiceDoors::isSessionBean)
                    .toList();
        }
    }

    /** Only these are loaded: others may need what only the container has. */
    private static boolean namesABean(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(Stateless.class, Singleton.class, Stateful.class)
                    .anyMatch(it -> text.contains(it.descriptorString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace('/', '.'), false, ServiceDoors.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSessionBean(Class<?> type) {
        return type.isAnnotationPresent(Stateless.class)
                || type.isAnnotationPresent(Singleton.class)
                || type.isAnnotationPresent(Stateful.class);
    }
}
