package coop.yakusoku.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import coop.yakusoku.web.text.Project;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The structure of the house. Run as dynamic tests, because rules in fields were seen to report "Tests run: 0" and
 * leave the build green; that each rule bites is shown by {@link RulesBiteTest}.
 */
class HouseTest {

    private static JavaClasses house;
    private static ContextMap contexts;

    @BeforeAll
    static void enter() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("coop.yakusoku");
        contexts = ContextMap.read(Project.lines("docs/contexts.md"));
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return new Rules("coop.yakusoku", contexts)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(house)));
    }

    @Test
    void all_three_layers_were_looked_at() {
        assertThat(house.stream().map(type -> type.getPackageName().split("\\.")[2]))
                .contains("domain", "ejb", "web");
    }

    @Test
    void the_table_names_every_context_that_has_code() {
        Set<String> built = new TreeSet<>();
        house.forEach(type -> {
            String[] path = type.getPackageName().split("\\.");
            if (path.length > 3 && Set.of("domain", "ejb", "web").contains(path[2])) {
                built.add(path[3]);
            }
        });
        assertThat(contexts.mayUse().keySet()).containsAll(built);
    }

    @Test
    void the_table_names_only_contexts_it_explains() {
        contexts.mayUse()
                .forEach((context, partners) -> assertThat(contexts.mayUse().keySet())
                        .as("partners of " + context)
                        .containsAll(partners));
    }

    @Test
    void the_table_leads_nowhere_in_a_circle() {
        assertThat(contexts.circle()).isEmpty();
    }
}
