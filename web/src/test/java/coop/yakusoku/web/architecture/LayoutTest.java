package coop.yakusoku.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.web.text.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The top level holds what a newcomer expects, and nothing beside it. */
class LayoutTest {

    private static final Set<String> ALLOWED =
            Set.of("pom.xml", "ear", "web", "ejb", "domain", "README.md", "yakusoku", "docs", "LICENSE", "target");

    @Test
    void the_top_level_holds_only_what_belongs_there() throws IOException {
        try (Stream<Path> entries = Files.list(Project.root())) {
            assertThat(entries.map(entry -> entry.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .isSubsetOf(ALLOWED);
        }
    }

    @Test
    void a_folder_of_pages_is_called_like_its_context() throws IOException {
        try (Stream<Path> folders = Files.list(Project.root().resolve("web/src/main/webapp"))) {
            Stream<String> contexts = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !Set.of("WEB-INF", "resources").contains(name));

            assertThat(contexts).allSatisfy(context -> assertThat(
                            Project.root().resolve("web/src/main/java/coop/yakusoku/web/" + context))
                    .isDirectory());
        }
    }
}
