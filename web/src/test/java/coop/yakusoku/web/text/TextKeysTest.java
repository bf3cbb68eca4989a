package coop.yakusoku.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every word a page or a refusal asks for exists, in Japanese and in English, and no word is left that nobody asks for.
 */
class TextKeysTest {

    private static final Pattern IN_PAGE = Pattern.compile("(\\w+Text)\\['([^']+)'(\\s*\\+=|\\])");
    private static final Pattern FUNCTION = Pattern.compile("text\\(\\s*(\\w+Text),\\s*'([^']+)'");
    private static final Pattern IN_JAVA = Pattern.compile("\"(\\w+Text)\",\\s*\"([\\w.-]+)\"(\\s*\\+)?");
    private static final Pattern REFUSAL = Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\"");
    private static final Pattern CONSTANT =
            Pattern.compile("static final String \\w+\\s*=\\s*\"([a-z]+\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\";");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern KEY = Pattern.compile("^([\\w.-]+)=", Pattern.MULTILINE);

    private static final Map<String, Map<String, String>> JAPANESE = new TreeMap<>();
    private static final Map<String, Map<String, String>> ENGLISH = new TreeMap<>();
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        for (Path file : Project.files("web/src/main/resources/coop/yakusoku/web", "Text.properties")) {
            String name = file.getFileName().toString().replace(".properties", "");
            String bundle = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            JAPANESE.put(bundle, load(file));
            ENGLISH.put(bundle, load(file.resolveSibling(name + "_en.properties")));
        }
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("coop.yakusoku");
    }

    private static Map<String, String> load(Path file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Files.readString(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return sorted;
    }

    @TestFactory
    Stream<DynamicTest> both_languages_have_the_same_keys() {
        return eachBundle(bundle -> assertThat(ENGLISH.get(bundle).keySet())
                .isEqualTo(JAPANESE.get(bundle).keySet()));
    }

    @TestFactory
    Stream<DynamicTest> both_languages_name_the_same_things() {
        return eachBundle(bundle -> JAPANESE.get(bundle).forEach((key, text) -> assertThat(
                        placeholders(ENGLISH.get(bundle).get(key)))
                .as(key)
                .isEqualTo(placeholders(text))));
    }

    @TestFactory
    Stream<DynamicTest> no_text_is_empty_and_no_key_stands_twice() {
        return Project.files("web/src/main/resources/coop/yakusoku/web", ".properties").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    assertThat(load(file))
                            .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
                    assertThat(all(KEY, Project.text(file))).doesNotHaveDuplicates();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_text_with_placeholders_doubles_its_apostrophes() {
        return eachBundle(bundle -> Stream.of(JAPANESE, ENGLISH)
                .forEach(language -> language.get(bundle).forEach((key, text) -> {
                    if (!placeholders(text).isEmpty()) {
                        assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> japanese_texts_are_japanese() {
        // A name or an abbreviation may stand in Latin letters, a sentence may not.
        return eachBundle(bundle -> JAPANESE.get(bundle).forEach((key, text) -> assertThat(text)
                .as(key)
                .doesNotContainPattern("[A-Za-z]{2,}\\s+[A-Za-z]{2,}\\s+[A-Za-z]{2,}")));
    }

    @Test
    void every_key_a_page_asks_for_exists() {
        Map<String, String> missing = new LinkedHashMap<>();
        for (Path page : Project.pages()) {
            String source = Project.text(page);
            for (Pattern pattern : List.of(IN_PAGE, FUNCTION)) {
                Matcher found = pattern.matcher(source);
                while (found.find()) {
                    boolean prefix = found.groupCount() > 2 && found.group(3).endsWith("+=");
                    if (!exists(found.group(1), found.group(2), prefix)) {
                        missing.put(
                                found.group(1) + " " + found.group(2),
                                page.getFileName().toString());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_the_code_asks_for_exists() {
        Map<String, String> missing = new LinkedHashMap<>();
        for (Path file : Project.java()) {
            Matcher found = IN_JAVA.matcher(Project.text(file));
            while (found.find()) {
                if (!exists(found.group(1), found.group(2), found.group(3) != null)) {
                    missing.put(
                            found.group(1) + " " + found.group(2),
                            file.getFileName().toString());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_refusal_has_a_sentence() {
        Map<String, String> missing = new LinkedHashMap<>();
        for (Path file : Project.java()) {
            String source = Project.text(file);
            Set<String> codes = new TreeSet<>(all(REFUSAL, source));
            all(CONSTANT, source).stream()
                    .filter(code -> !isKindOfWork(code))
                    .filter(code -> JAPANESE.containsKey(code.substring(0, code.indexOf('.')) + "Text"))
                    .forEach(codes::add);
            for (String code : codes) {
                if (!exists(code.substring(0, Math.max(0, code.indexOf('.'))) + "Text", code, false)) {
                    missing.put(code, file.getFileName().toString());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Kinds of work, tasks and jobs look like codes of refusals; their words stand beside the services. */
    private static boolean isKindOfWork(String code) {
        int dot = code.indexOf('.');
        String name = Character.toUpperCase(code.charAt(0)) + code.substring(1, dot) + "Words.properties";
        return Project.files("ejb/src/main/resources/coop/yakusoku/ejb", name).stream()
                .anyMatch(file -> load(file).keySet().stream().anyMatch(key -> key.endsWith(code.substring(dot))));
    }

    @TestFactory
    Stream<DynamicTest> words_beside_the_services_stand_in_both_languages() {
        // those of a context; a printed form in its sub-package speaks one language
        return Project.files("ejb/src/main/resources/coop/yakusoku/ejb", "Words.properties").stream()
                .filter(file -> file.getFileName()
                        .toString()
                        .equalsIgnoreCase(file.getParent().getFileName() + "Words.properties"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String english = file.getFileName().toString().replace(".properties", "_en.properties");
                    Map<String, String> ja = load(file);
                    Map<String, String> en = load(file.resolveSibling(english));
                    assertThat(en.keySet()).isEqualTo(ja.keySet());
                    ja.forEach((key, text) -> assertThat(placeholders(en.get(key))).as(key).isEqualTo(placeholders(text)));
                    assertThat(all(KEY, Project.text(file))).doesNotHaveDuplicates();
                }));
    }

    @Test
    void a_kind_of_constant_that_is_labelled_is_labelled_whole() {
        List<String> missing = new ArrayList<>();
        for (JavaClass type : classes) {
            String bundle = bundleOf(type);
            if (type.isEnum() && JAPANESE.containsKey(bundle)) {
                Set<String> keys = JAPANESE.get(bundle).keySet();
                List<String> labels = constants(type);
                if (labels.stream().anyMatch(keys::contains)) {
                    labels.stream().filter(label -> !keys.contains(label)).forEach(missing::add);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_door_has_a_page_and_every_page_a_door() {
        Path webapp = Project.root().resolve("web/src/main/webapp");
        Set<String> pages = Project.pages().stream()
                .map(page -> "/" + webapp.relativize(page).toString().replace('\\', '/'))
                .filter(page -> !page.startsWith("/WEB-INF/"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> doors = doors().stream().map(Door::path).collect(Collectors.toCollection(TreeSet::new));

        assertThat(doors).isEqualTo(pages);
    }

    @Test
    void the_menu_has_words() {
        assertThat(doors().stream().filter(door -> door.icon() != null))
                .allSatisfy(door ->
                        assertThat(JAPANESE.get(door.context() + "Text")).containsKeys(door.menuKey(), "menu.heading"));
    }

    @TestFactory
    Stream<DynamicTest> no_text_is_left_that_nobody_asks_for() {
        String sources = Stream.concat(Project.pages().stream(), Project.java().stream())
                .map(Project::text)
                .collect(Collectors.joining("\n"));
        Set<String> asked = new TreeSet<>();
        Matcher literal = Pattern.compile("['\"]([A-Za-z]+[.\\w-]*)['\"]").matcher(sources);
        while (literal.find()) {
            asked.add(literal.group(1));
            asked.add("field." + literal.group(1));
        }
        Set<String> prefixes = new TreeSet<>();
        Matcher prefix =
                Pattern.compile("['\"]([A-Za-z]+[\\w.-]*[.-])['\"]\\s*\\+").matcher(sources);
        while (prefix.find()) {
            prefixes.add(prefix.group(1));
        }
        doors().forEach(door -> asked.addAll(List.of(door.menuKey(), "menu.heading")));
        for (JavaClass type : classes) {
            if (type.isEnum()) {
                asked.addAll(constants(type));
            } else if (type.isAnnotatedWith(Entity.class) || type.isRecord()) {
                type.getFields().forEach(field -> asked.add(type.getSimpleName() + "." + field.getName()));
            }
        }
        return eachBundle(bundle -> assertThat(JAPANESE.get(bundle).keySet().stream()
                        .filter(key -> !asked.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                        .filter(key -> !isFieldOfEntity(key)))
                .isEmpty());
    }

    /** {@code Asset.environment.place}: a field of a value inside an entity, as the history names it. */
    private static boolean isFieldOfEntity(String key) {
        return Character.isUpperCase(key.charAt(0))
                && classes.stream()
                        .anyMatch(type ->
                                type.isAnnotatedWith(Entity.class) && key.startsWith(type.getSimpleName() + "."));
    }

    private static List<String> constants(JavaClass type) {
        return type.getEnumConstants().stream()
                .map(JavaEnumConstant::name)
                .map(name -> type.getSimpleName() + "." + name)
                .toList();
    }

    private static String bundleOf(JavaClass type) {
        String[] path = type.getPackageName().split("\\.");
        return path.length > 3 ? path[3] + "Text" : "";
    }

    private static List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        for (JavaClass type : classes) {
            if (!type.isInterface() && type.isAssignableTo(Doors.class)) {
                doors.addAll(made(type).doors());
            }
        }
        return doors;
    }

    private static Doors made(JavaClass type) {
        try {
            return (Doors) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException needsMore) {
            throw new AssertionError(type.getName() + " lists doors and needs nothing for it", needsMore);
        }
    }

    private static boolean exists(String bundle, String key, boolean prefix) {
        Map<String, String> texts = JAPANESE.get(bundle);
        return texts != null
                && (prefix ? texts.keySet().stream().anyMatch(it -> it.startsWith(key)) : texts.containsKey(key));
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(all(Pattern.compile("(" + PLACEHOLDER + ")"), text));
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        List<String> all = new ArrayList<>();
        while (found.find()) {
            all.add(found.group(1));
        }
        return all;
    }

    private static Stream<DynamicTest> eachBundle(BundleCheck check) {
        return JAPANESE.keySet().stream().map(bundle -> DynamicTest.dynamicTest(bundle, () -> check.check(bundle)));
    }

    /** A promise every bundle keeps. */
    @FunctionalInterface
    private interface BundleCheck {
        void check(String bundle);
    }
}
