package coop.yakusoku.ear.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRealmTest {

    private final Project project = Project.here();

    @TempDir
    Path directory;

    @Test
    void the_production_realm_has_every_role_and_no_people() throws IOException {
        JsonObject realm = production();

        assertThat(realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                .map(it -> it.getString("name")).collect(Collectors.toSet())).isEqualTo(Roles.ALL);
        assertThat(realm.getJsonArray("users").getValuesAs(JsonObject.class))
                .allSatisfy(it -> assertThat(it.getString("username")).startsWith("service-account-"));
    }

    @Test
    void the_production_realm_keeps_its_secrets_in_the_environment() throws IOException {
        assertThat(production().getJsonArray("clients").getValuesAs(JsonObject.class))
                .isNotEmpty()
                // Keycloak makes up the secret of a client that has none
                .allSatisfy(it -> assertThat(it.getString("secret", "${YAKUSOKU_NONE}")).matches("\\$\\{YAKUSOKU_[A-Z_]+}"));
    }

    @Test
    void the_core_system_has_a_secret_of_each_home() throws IOException {
        Secrets secrets = Secrets.in(directory.resolve("secrets"));
        DemoRealm realm = DemoRealm.of(project, secrets, "http://localhost:8080");

        assertThat(production().toString()).doesNotContain(secrets.of(Secrets.Name.CORE_CLIENT));
        assertThat(realm.client("yakusoku-core").getString("secret")).isEqualTo(secrets.of(Secrets.Name.CORE_CLIENT));
    }

    @Test
    void the_demo_fills_every_placeholder() throws IOException {
        DemoRealm realm = DemoRealm.of(project, Secrets.in(directory.resolve("secrets")), "http://localhost:8080");

        assertThat(realm.json().toString()).doesNotContain("${");
        assertThat(realm.client("yakusoku-web").getJsonArray("redirectUris").getString(0))
                .isEqualTo("http://localhost:8080/*");
    }

    @Test
    void everybody_in_the_demo_is_staff_and_every_role_has_somebody() {
        List<Set<String>> roles = DemoRealm.people(project).stream().map(DemoRealmTest::roles).toList();

        assertThat(roles).allSatisfy(it -> assertThat(it).contains(Roles.STAFF));
        Set<String> held = roles.stream().flatMap(Set::stream).collect(Collectors.toSet());
        held.add(Roles.CORE_SYSTEM); // a program has it, by its client
        assertThat(held).isEqualTo(Roles.ALL);
    }

    private static Set<String> roles(JsonObject person) {
        return person.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }

    private JsonObject production() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(project.realm()))) {
            return reader.readObject();
        }
    }
}
