package coop.yakusoku.ear.shared;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ear.launcher.Project;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** {@code docs/shipped.md} and the EAR tell the same story. */
class ShippedIT {

    private static final Pattern LIBRARY = Pattern.compile("lib/([^/]+)\\.jar");
    private static final Pattern WEB_LIBRARY =
            Pattern.compile("WEB-INF/lib/(.+?)-(\\d[^/]*?)(-jakarta)?\\.jar");
    private static final Pattern ROW = Pattern.compile("\\| (lib|web) \\| (\\S+) \\| (\\S+) \\| (\\S+) \\| (.+) \\|");
    private static final Set<String> LICENCES =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "OFL-1.1", "EPL-2.0", "LGPL-2.1");

    private final Project project = Project.here();

    @Test
    void the_list_names_exactly_what_is_in_the_ear() throws IOException {
        Set<String> listed = rows().map(it -> it.group(1) + " " + it.group(2) + " " + it.group(3))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shipped()).isEqualTo(listed);
    }

    @Test
    void every_licence_is_one_we_may_ship_and_every_reason_is_given() throws IOException {
        assertThat(rows()).allSatisfy(it -> {
            assertThat(LICENCES).contains(it.group(4));
            assertThat(it.group(5)).isNotBlank();
        });
    }

    private Stream<Matcher> rows() throws IOException {
        return Files.readAllLines(project.root().resolve("docs/shipped.md"), StandardCharsets.UTF_8).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches);
    }

    private Set<String> shipped() throws IOException {
        Map<String, String> versions = versions();
        Set<String> found = new TreeSet<>();
        try (ZipFile ear = new ZipFile(project.ear().toFile())) {
            for (ZipEntry entry : ear.stream().toList()) {
                Matcher library = LIBRARY.matcher(entry.getName());
                if (library.matches()) {
                    String name = library.group(1);
                    found.add("lib " + name + " " + versions.getOrDefault(name, "unknown"));
                } else if (entry.getName().endsWith(".war")) {
                    found.addAll(inside(ear.getInputStream(entry)));
                }
            }
        }
        return found;
    }

    private static Set<String> inside(InputStream war) throws IOException {
        Set<String> found = new TreeSet<>();
        try (ZipInputStream entries = new ZipInputStream(war)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Matcher library = WEB_LIBRARY.matcher(entry.getName());
                if (library.matches()) {
                    found.add("web " + library.group(1) + " " + library.group(2));
                }
            }
        }
        return found;
    }

    /** The EAR's jars carry no version in their names; the class path of the build does. */
    private Map<String, String> versions() throws IOException {
        Pattern versioned = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");
        Map<String, String> versions = new TreeMap<>(Map.of("yakusoku-domain", "ours", "yakusoku-health", "ours"));
        String classpath = Files.readString(project.root().resolve("ear/target/launcher.classpath"));
        Arrays.stream(classpath.strip().split(File.pathSeparator))
                .map(it -> versioned.matcher(Path.of(it).getFileName().toString()))
                .filter(Matcher::matches)
                .forEach(it -> versions.putIfAbsent(it.group(1), it.group(2)));
        return versions;
    }
}
