package coop.yakusoku.web.member.api;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.member.feed.FeedFileId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedReason;
import coop.yakusoku.domain.member.feed.FeedScope;
import coop.yakusoku.domain.member.feed.FeedState;
import coop.yakusoku.domain.shared.jobs.JobState;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document and the code say the same: addresses, methods, parameters, words. */
class OpenApiTest {

    private final String document = text();

    @Test
    void the_document_names_every_method_of_the_interface_and_no_other() {
        Set<String> coded = Stream.of(FeedResource.class, OpenApiResource.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(OpenApiTest::isDoor)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found("\"operationId\": \"(\\w+)\"")).isEqualTo(coded);
    }

    @Test
    void the_document_names_the_address_of_every_resource() {
        Set<String> coded = new TreeSet<>();
        for (Class<?> type : Set.of(FeedResource.class, OpenApiResource.class)) {
            String home = type.getAnnotation(Path.class).value();
            for (Method method : type.getDeclaredMethods()) {
                if (isDoor(method)) {
                    Path own = method.getAnnotation(Path.class);
                    coded.add(own == null ? home : home + own.value());
                }
            }
        }

        assertThat(found("\n    \"(/[^\"]*)\": \\{")).isEqualTo(coded);
    }

    @Test
    void the_document_names_every_parameter() {
        Set<String> coded = new TreeSet<>();
        for (Method method : FeedResource.class.getDeclaredMethods()) {
            for (Parameter parameter : method.getParameters()) {
                if (parameter.isAnnotationPresent(QueryParam.class)) {
                    coded.add(parameter.getAnnotation(QueryParam.class).value());
                }
                if (parameter.isAnnotationPresent(PathParam.class)) {
                    coded.add(parameter.getAnnotation(PathParam.class).value());
                }
            }
        }

        assertThat(found("\"name\": \"(\\w+)\"")).isEqualTo(coded);
    }

    @Test
    void the_document_lists_every_word_of_an_answer() {
        for (Class<? extends Enum<?>> type :
                Set.of(FeedReason.class, FeedState.class, FeedKind.class, FeedScope.class, JobState.class)) {
            for (Enum<?> word : type.getEnumConstants()) {
                assertThat(document).contains("\"" + word.name() + "\"");
            }
        }
    }

    @Test
    void the_interface_consists_of_what_the_document_is_compared_with() {
        assertThat(new MemberApi().getClasses())
                .containsExactlyInAnyOrder(FeedResource.class, OpenApiResource.class, ApiTrouble.class);
    }

    @Test
    void the_names_of_files_in_the_document_are_those_the_code_takes() {
        assertThat(document).contains("\"maxLength\": 64");
        assertThat(new FeedFileId("a".repeat(64)).value()).hasSize(64);
    }

    private static boolean isDoor(Method method) {
        return method.isAnnotationPresent(GET.class)
                || method.isAnnotationPresent(POST.class)
                || method.isAnnotationPresent(DELETE.class);
    }

    private Set<String> found(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(document);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String text() {
        try (InputStream in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
