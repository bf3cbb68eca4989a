package coop.yakusoku.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources as they lie on the disk, for tests that read them. */
public final class Project {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Project() {
        // reads files, holds nothing
    }

    /** The top level of the project. */
    public static Path root() {
        return ROOT;
    }

    public static List<String> lines(String path) {
        return text(ROOT.resolve(path)).lines().toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files below a folder of the project that end so, in order of their names. */
    public static List<Path> files(String folder, String ending) {
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(start)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All pages, templates and tags. */
    public static List<Path> pages() {
        return files("web/src/main/webapp", ".xhtml");
    }

    /** All Java sources that ship. */
    public static List<Path> java() {
        return Stream.of("domain", "ejb", "web")
                .flatMap(module -> files(module + "/src/main/java", ".java").stream())
                .toList();
    }
}
