package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the build has put what the launcher starts.
 *
 * @param root the directory that holds the root {@code pom.xml}
 */
public record Project(Path root) {

    public Project {
        root = root.toAbsolutePath().normalize();
    }

    /** The project around the current directory, which Maven and {@code ./yakusoku} make the root or a module. */
    public static Project here() {
        String told = System.getProperty("yakusoku.project");
        if (told != null) {
            return new Project(Path.of(told));
        }
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isRegularFile(at.resolve("ear/src/main/keycloak/yakusoku-realm.json"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new Refusal("not inside the project: " + Path.of("").toAbsolutePath());
        }
        return new Project(at);
    }

    public Path ear() {
        return existing(root.resolve("ear/target/yakusoku.ear"));
    }

    public Path wildfly() {
        return existing(root.resolve("ear/target/wildfly"));
    }

    /** The archive unpacks into a folder that carries its version. */
    public Path keycloak() {
        Path parent = existing(root.resolve("ear/target/keycloak"));
        try (Stream<Path> children = Files.list(parent)) {
            List<Path> found = children.filter(it -> Files.isRegularFile(it.resolve("bin/kc.sh"))).sorted().toList();
            if (found.isEmpty()) {
                throw new Refusal("Keycloak is not unpacked in " + parent + "; delete it and build again");
            }
            return found.get(found.size() - 1);
        } catch (IOException e) {
            throw new Refusal("cannot read " + parent + ": " + e.getMessage(), e);
        }
    }

    /** Where the programs of PostgreSQL are unpacked, once for all homes. */
    public Path postgres() {
        return root.resolve("ear/target/postgres");
    }

    public Path realm() {
        return existing(root.resolve("ear/src/main/keycloak/yakusoku-realm.json"));
    }

    public Path demoPeople() {
        return existing(root.resolve("ear/src/main/keycloak/demo/people.json"));
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new Refusal("not built yet: " + path + " (run ./yakusoku run, which builds)");
        }
        return path;
    }
}
