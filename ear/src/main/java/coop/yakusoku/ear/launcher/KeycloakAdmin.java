package coop.yakusoku.ear.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Brings the realm of a running Keycloak to what this run needs. The import at Keycloak's own start would never look
 * at an existing realm again; a changed port must reach it all the same.
 */
final class KeycloakAdmin {

    private static final String WEB_CLIENT = "yakusoku-web";
    private static final String CORE_CLIENT = "yakusoku-core";
    private static final String CORE_ROLE = "core-system";

    private final Http http;
    private final String url;
    private final String token;

    private KeycloakAdmin(Http http, String url, String token) {
        this.http = http;
        this.url = url;
        this.token = token;
    }

    static KeycloakAdmin connect(Http http, KeycloakServer keycloak, Secrets secrets) {
        String form = "grant_type=client_credentials&client_id=" + KeycloakServer.BOOTSTRAP_CLIENT
                + "&client_secret=" + URLEncoder.encode(
                        secrets.of(Secrets.Name.KEYCLOAK_BOOTSTRAP), StandardCharsets.UTF_8);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(keycloak.url() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new Refusal("Keycloak does not know this home's launcher (" + answer.statusCode()
                    + "); --reset begins anew");
        }
        return new KeycloakAdmin(http, keycloak.url() + "/admin/realms", object(answer).getString("access_token"));
    }

    /** Creates the realm, or moves an existing one's web client to today's address. */
    void ensure(DemoRealm realm) {
        if (get("/" + KeycloakServer.REALM).statusCode() == 404) {
            check(http.send(request("").POST(body(realm.json()))), "create the realm");
            return;
        }
        JsonArray found = array(check(
                get("/" + KeycloakServer.REALM + "/clients?clientId=" + WEB_CLIENT), "find the client"));
        JsonObject held = found.getJsonObject(0);
        JsonObject wanted = realm.client(WEB_CLIENT);
        if (!held.getJsonArray("redirectUris").equals(wanted.getJsonArray("redirectUris"))) {
            JsonObject moved = Json.createObjectBuilder(held)
                    .add("rootUrl", wanted.get("rootUrl"))
                    .add("redirectUris", wanted.get("redirectUris"))
                    .add("webOrigins", wanted.get("webOrigins"))
                    .build();
            check(http.send(request("/" + KeycloakServer.REALM + "/clients/" + held.getString("id"))
                    .PUT(body(moved))), "move the client");
        }
        ensureCore(realm);
    }

    /** A home from before the interface to the core system gets its role and client. */
    private void ensureCore(DemoRealm realm) {
        String own = "/" + KeycloakServer.REALM;
        if (get(own + "/roles/" + CORE_ROLE).statusCode() != 404) {
            return;
        }
        JsonObject role = Json.createObjectBuilder().add("name", CORE_ROLE).build();
        check(http.send(request(own + "/roles").POST(body(role))), "create the role of the core system");
        check(http.send(request(own + "/clients").POST(body(realm.client(CORE_CLIENT)))), "create the core system");
        String client = array(check(get(own + "/clients?clientId=" + CORE_CLIENT), "find the core system"))
                .getJsonObject(0)
                .getString("id");
        String account = object(check(get(own + "/clients/" + client + "/service-account-user"), "find its account"))
                .getString("id");
        JsonArray roles = Json.createArrayBuilder()
                .add(object(check(get(own + "/roles/" + CORE_ROLE), "find its role")))
                .build();
        check(http.send(request(own + "/users/" + account + "/role-mappings/realm")
                .POST(HttpRequest.BodyPublishers.ofString(roles.toString(), StandardCharsets.UTF_8))), "give it its role");
    }

    private HttpResponse<String> get(String path) {
        return http.send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(JsonObject json) {
        return HttpRequest.BodyPublishers.ofString(json.toString(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> check(HttpResponse<String> answer, String deed) {
        if (answer.statusCode() >= 300) {
            throw new Refusal("Keycloak would not " + deed + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static JsonObject object(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static JsonArray array(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }
}
