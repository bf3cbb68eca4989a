package coop.yakusoku.ear.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The production realm with the demo's people in it, a password policy that lets a password equal the name, and the
 * secrets of one home in place of the placeholders. One truth: what is not about the demo is in the production file.
 */
final class DemoRealm {

    private static final String CORE_CLIENT = "yakusoku-core";

    private final JsonObject json;

    private DemoRealm(JsonObject json) {
        this.json = json;
    }

    static DemoRealm of(Project project, Secrets secrets, String publicUrl) {
        String production = text(project.realm())
                .replace("${YAKUSOKU_PUBLIC_URL}", publicUrl)
                .replace("${YAKUSOKU_OIDC_SECRET}", secrets.of(Secrets.Name.OIDC_CLIENT))
                .replace("${YAKUSOKU_KEYCLOAK_ADMIN_SECRET}", secrets.of(Secrets.Name.KEYCLOAK_ADMIN_CLIENT));
        JsonObject realm = parse(production);
        JsonArrayBuilder users = Json.createArrayBuilder(realm.getJsonArray("users"));
        people(project).stream().map(DemoRealm::user).forEach(users::add);
        return new DemoRealm(Json.createObjectBuilder(realm)
                .add("passwordPolicy", "length(2)")
                .add("clients", clients(realm, secrets.of(Secrets.Name.CORE_CLIENT)))
                .add("users", users)
                .build());
    }

    /** In production Keycloak makes the secret of the core system's client up; the demo has its own. */
    private static JsonArrayBuilder clients(JsonObject realm, String secret) {
        JsonArrayBuilder clients = Json.createArrayBuilder();
        realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .map(it -> it.getString("clientId").equals(CORE_CLIENT)
                        ? Json.createObjectBuilder(it).add("secret", secret).build()
                        : it)
                .forEach(clients::add);
        return clients;
    }

    /** The accounts of the demo in the order they are shown: user name, and the Japanese word for the role. */
    static List<JsonObject> people(Project project) {
        return parse(text(project.demoPeople())).getJsonArray("people").getValuesAs(JsonObject.class);
    }

    private static JsonObject user(JsonObject person) {
        String name = person.getString("username");
        JsonObjectBuilder password = Json.createObjectBuilder()
                .add("type", "password").add("value", name).add("temporary", false);
        JsonArrayBuilder roles = Json.createArrayBuilder();
        person.getJsonArray("roles").getValuesAs(JsonString.class).forEach(roles::add);
        return Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .add("emailVerified", true)
                .add("email", name + "@minori.example")
                .add("lastName", person.get("lastName"))
                .add("firstName", person.get("firstName"))
                .add("credentials", Json.createArrayBuilder().add(password))
                .add("realmRoles", roles)
                .build();
    }

    JsonObject json() {
        return json;
    }

    JsonObject client(String id) {
        return json.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(it -> it.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
