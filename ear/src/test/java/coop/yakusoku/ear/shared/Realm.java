package coop.yakusoku.ear.shared;

import coop.yakusoku.ear.launcher.RunningStack;
import coop.yakusoku.ear.launcher.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** The realm as the administrator of Keycloak sees and handles it, apart from the application. */
public final class Realm {

    private static final String REALM = "yakusoku";

    private final RunningStack stack;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Realm(RunningStack stack) {
        this.stack = stack;
    }

    /** The realm roles given to a person directly, those of Keycloak itself left out. */
    public Set<String> rolesOf(String username) {
        Set<String> names = new TreeSet<>();
        array(get("/users/" + id(username) + "/role-mappings/realm"))
                .getValuesAs(JsonObject.class)
                .forEach(role -> names.add(role.getString("name")));
        names.removeIf(it -> it.equals("offline_access") || it.equals("uma_authorization") || it.startsWith("default-"));
        return names;
    }

    /** Gives a role by hand, as nobody should. */
    public void give(String username, String role) {
        String representation = get("/roles/" + role);
        send(request("/users/" + id(username) + "/role-mappings/realm")
                .POST(BodyPublishers.ofString("[" + representation + "]")));
    }

    /** Ends all sessions of a person. */
    public void endSessions(String username) {
        send(request("/users/" + id(username) + "/logout").POST(BodyPublishers.noBody()));
    }

    /** How long the application may believe a token before it must ask again, in seconds; for logins from now on. */
    public void believeTokensFor(int seconds) {
        send(request("").PUT(BodyPublishers.ofString("{\"accessTokenLifespan\":" + seconds + "}")));
    }

    private String id(String username) {
        return array(get("/users?exact=true&username=" + username)).getJsonObject(0).getString("id");
    }

    private String get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.keycloakUrl() + "/admin/realms/" + REALM + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    /** A fresh one each time: it lives for a minute. */
    private String token() {
        String form = "grant_type=client_credentials&client_id=yakusoku-launcher&client_secret="
                + stack.secrets().of(Secrets.Name.KEYCLOAK_BOOTSTRAP);
        String answer = send(HttpRequest.newBuilder(
                        URI.create(stack.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getString("access_token");
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak said " + answer.statusCode() + " to " + answer.uri().getPath());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonArray array(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
