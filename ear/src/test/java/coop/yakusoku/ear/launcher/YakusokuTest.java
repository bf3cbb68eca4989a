package coop.yakusoku.ear.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YakusokuTest {

    @Test
    void without_options_it_is_the_small_demo_on_the_usual_port() {
        StackOptions options = Yakusoku.options();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.size()).isEqualTo(Size.S);
        assertThat(options.home()).isEqualTo(Project.here().root().resolve(".yakusoku"));
        assertThat(options.reset()).isFalse();
    }

    @Test
    void every_option_is_heard() {
        StackOptions options = Yakusoku.options("--port", "9000", "--home", "/data", "--size", "m", "--reset");

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.home()).isEqualTo(Path.of("/data"));
        assertThat(options.size()).isEqualTo(Size.M);
        assertThat(options.reset()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--port,     ,       --port needs a value",
        "--port,     eighty, --port needs a number",
        "--port,     80,     --port is a number from 1024",
        "--size,     XL,     '--size is S, M or L'",
        "--sizes,    S,      unknown option"
    })
    void nonsense_is_refused_in_one_line(String option, String value, String sentence) {
        String[] words = value == null ? new String[] {option} : new String[] {option, value};

        assertThatThrownBy(() -> Yakusoku.options(words))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(sentence)
                .hasMessageNotContaining("\n");
    }
}
