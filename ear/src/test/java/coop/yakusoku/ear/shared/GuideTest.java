package coop.yakusoku.ear.shared;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ear.access.AccessMatrix;
import coop.yakusoku.ear.access.AccessMatrix.Kind;
import coop.yakusoku.ear.launcher.Project;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide shows only what the stories show, and leads nowhere where nothing is. */
class GuideTest {

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern TAKEN = Pattern.compile("\"([a-z0-9-]+)\"");
    private static final long MOST_BYTES = 120_000;

    @Test
    void every_picture_is_one_a_story_takes() throws IOException {
        Set<String> taken = new TreeSet<>();
        AccessMatrix.read().doors(Kind.PAGE).forEach(door -> {
            String page = door.name().substring(1).replace(".xhtml", "").replace('/', '-');
            taken.add("ja-" + page); // EveryPageE2E
            taken.add("en-" + page);
        });
        try (Stream<Path> stories = Files.walk(Project.here().root().resolve("ear/src/test/java"))) {
            for (Path story : stories.filter(it -> it.toString().endsWith("E2E.java")).toList()) {
                Matcher name = TAKEN.matcher(Files.readString(story));
                while (name.find()) {
                    taken.add(name.group(1));
                }
            }
        }

        // a long story numbers its pictures, or begins them with its own name: story-05-import-dry-run
        assertThat(GuidePictures.named("").stream().map(it -> it.replaceAll("^((year-)?story-\\d+|approval)-", "")).toList())
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(taken).contains(picture));
    }

    @Test
    void every_picture_is_there_small_and_of_the_size_of_the_screen() throws IOException {
        for (String name : GuidePictures.named("")) {
            Path file = GuidePictures.file(name);
            assertThat(file).exists();
            assertThat(Files.size(file)).as(name).isLessThan(MOST_BYTES);
            BufferedImage picture = ImageIO.read(file.toFile());
            assertThat(List.of(picture.getWidth(), picture.getHeight())).as(name).containsExactly(1366, 768);
        }
    }

    @Test
    void no_picture_is_kept_that_nothing_shows() throws IOException {
        try (Stream<Path> files = Files.list(GuidePictures.folder().resolve("images"))) {
            assertThat(files.map(it -> it.getFileName().toString().replace(".png", "")))
                    .isSubsetOf(GuidePictures.named(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_link_leads_to_a_page(String language) throws IOException {
        for (Path page : pages(language)) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1))).exists();
            }
        }
    }

    @Test
    void both_languages_have_the_same_pages() throws IOException {
        assertThat(names("en")).isEqualTo(names("ja"));
    }

    private static Set<String> names(String language) throws IOException {
        return pages(language).stream().map(it -> it.getFileName().toString()).collect(Collectors.toSet());
    }

    private static List<Path> pages(String language) throws IOException {
        try (Stream<Path> files = Files.list(GuidePictures.folder().resolve(language))) {
            return files.sorted().toList();
        }
    }
}
