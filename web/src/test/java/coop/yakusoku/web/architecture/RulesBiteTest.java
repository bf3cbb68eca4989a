package coop.yakusoku.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule nobody has seen fail guards nothing: each must catch its offender in a tiny bad house. */
class RulesBiteTest {

    private static final ContextMap CONTEXTS =
            new ContextMap(Map.of("risk", Set.of("organization"), "organization", Set.of(), "audit", Set.of("risk")));

    private static final Map<String, String> OFFENDERS = Map.ofEntries(
            Map.entry("LAYERS", "DomainThatLooksUp"),
            Map.entry("DOMAIN_KNOWS_NO_CONTAINER", "DomainThatInjects"),
            Map.entry("EJB_KNOWS_NO_SCREEN", "ServiceThatShowsMessages"),
            Map.entry("WEB_KNOWS_NO_DATABASE", "PageThatQueries"),
            Map.entry("NO_CIRCLES", "Slice"),
            Map.entry("CONTEXTS_MAY_USE", "OrganizationThatUsesRisk"),
            Map.entry("ENTITIES_STAY_HOME", "ServiceThatHandsOutEntities"),
            Map.entry("ENTITIES_NAME_OTHER_CONTEXTS_BY_ID", "EntityThatHoldsAnother"),
            Map.entry("ENTITIES_HAVE_NO_SETTERS", "EntityWithSetter"),
            Map.entry("EVERY_SERVICE_DOOR_HAS_A_LOCK", "ServiceWithoutLock"),
            Map.entry("PAGES_ARE_NAMED_PAGES", "NamedButNoScreen"),
            Map.entry("NO_SESSION_STATE", "SessionThing"));

    private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages("badhouse");

    @TestFactory
    Stream<DynamicTest> it_catches_its_offender() {
        return new Rules("badhouse", CONTEXTS)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(rule.getValue()
                                        .evaluate(BAD_HOUSE)
                                        .getFailureReport()
                                        .getDetails())
                                .anyMatch(line -> line.contains(OFFENDERS.get(rule.getKey())))));
    }

    @Test
    void a_circle_in_the_table_is_found() {
        ContextMap round = new ContextMap(Map.of("risk", Set.of("audit"), "audit", Set.of("risk")));

        assertThat(round.circle()).hasSize(3);
    }

    @Test
    void a_table_is_read_with_its_exceptions() {
        ContextMap read = ContextMap.read(List.of(
                "| Context | 日本語 | Holds | May use |",
                "|---|---|---|---|",
                "| risk | x | y | organization |",
                "| organization | x | y | – |",
                "| website | x | y | – |",
                "| audit | x | y | everything but website |"));

        assertThat(read.allows("risk", "organization")).isTrue();
        assertThat(read.allows("organization", "risk")).isFalse();
        assertThat(read.allows("audit", "risk")).isTrue();
        assertThat(read.allows("audit", "website")).isFalse();
        assertThat(read.allows("organization", "shared")).isTrue();
    }
}
