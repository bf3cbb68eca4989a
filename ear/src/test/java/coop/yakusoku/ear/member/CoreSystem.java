package coop.yakusoku.ear.member;

import coop.yakusoku.ear.launcher.RunningStack;
import coop.yakusoku.ear.launcher.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/** The core system: gets tokens of its own from Keycloak and calls the interface with them. */
final class CoreSystem {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningStack stack;

    CoreSystem(RunningStack stack) {
        this.stack = stack;
    }

    /** A token of the core system. */
    String token() {
        return token("yakusoku", "yakusoku-core", Secrets.Name.CORE_CLIENT);
    }

    /** A token of a program of the same realm that is not the core system. */
    String tokenOfAnother() {
        return token("yakusoku", "yakusoku-admin", Secrets.Name.KEYCLOAK_ADMIN_CLIENT);
    }

    private String token(String realm, String client, Secrets.Name secret) {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + URLEncoder.encode(stack.secrets().of(secret), StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(stack.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return json(answer).getString("access_token");
    }

    /** Lets the tokens given from now on live so long. */
    void tokensLive(int seconds) {
        String admin = token("master", "yakusoku-launcher", Secrets.Name.KEYCLOAK_BOOTSTRAP);
        String clients = stack.keycloakUrl() + "/admin/realms/yakusoku/clients";
        HttpResponse<String> found = send(HttpRequest.newBuilder(URI.create(clients + "?clientId=yakusoku-core"))
                .header("Authorization", "Bearer " + admin)
                .GET());
        JsonObject client;
        try (JsonReader reader = Json.createReader(new StringReader(found.body()))) {
            client = reader.readArray().getJsonObject(0);
        }
        JsonObject attributes = Json.createObjectBuilder(client.getJsonObject("attributes"))
                .add("access.token.lifespan", String.valueOf(seconds))
                .build();
        send(HttpRequest.newBuilder(URI.create(clients + "/" + client.getString("id")))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Json.createObjectBuilder(client)
                        .add("attributes", attributes)
                        .build()
                        .toString())));
    }

    HttpResponse<String> feed(String token, String query, byte[] file) {
        return send(call(token, "members/feed?" + query)
                .header("Content-Type", "text/csv; charset=UTF-8")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    HttpResponse<String> get(String token, String path) {
        return send(call(token, path).GET());
    }

    HttpResponse<String> post(String token, String path) {
        return send(call(token, path).POST(BodyPublishers.noBody()));
    }

    /** Asks until a file stands as it should. */
    JsonObject await(String token, String fileId, Predicate<JsonObject> so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonObject state;
        do {
            state = json(get(token, "members/feed/" + fileId));
        } while (!so.test(state) && System.nanoTime() < end);
        return state;
    }

    private HttpRequest.Builder call(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.baseUrl() + "api/v1/" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
