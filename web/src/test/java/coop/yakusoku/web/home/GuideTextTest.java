package coop.yakusoku.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the application makes of the guide's Markdown. */
class GuideTextTest {

    @Test
    void a_page_is_read_block_by_block() {
        GuideText text = GuideText.read(
                """
                # Register

                Choose **Ledger** and read [on](02-analyse.md).

                ![The list](../images/ja-ledger-entries.png)

                1. One
                2. Two

                ## Good to know

                - Point

                > Clauses: R-5
                """);

        assertThat(text.title()).isEqualTo("Register");
        assertThat(text.blocks())
                .extracting(GuideBlock::kind)
                .containsExactly("text", "picture", "steps", "heading", "points", "clause");
        assertThat(text.blocks().get(0).line().spans())
                .containsExactly(
                        new GuideBlock.Span("Choose ", false, null),
                        new GuideBlock.Span("Ledger", true, null),
                        new GuideBlock.Span(" and read ", false, null),
                        new GuideBlock.Span("on", false, "02-analyse"),
                        new GuideBlock.Span(".", false, null));
        assertThat(text.blocks().get(1).picture()).isEqualTo("ja-ledger-entries.png");
        assertThat(text.blocks().get(2).lines()).hasSize(2);
    }

    @Test
    void nothing_of_the_guide_is_left_as_markdown() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../docs/guide"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                assertThat(GuideText.read(Files.readString(file)).blocks())
                        .flatExtracting(GuideBlock::lines)
                        .extracting(GuideBlock.Line::plain)
                        .as(file.toString())
                        .noneMatch(words -> words.matches(".*(\\*\\*|]\\(|^#|^>).*"));
            }
        }
    }
}
