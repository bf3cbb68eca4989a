package coop.yakusoku.ear.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ear.access.AccessMatrix.Door;
import coop.yakusoku.ear.access.AccessMatrix.Kind;
import coop.yakusoku.ear.launcher.Project;
import coop.yakusoku.ear.risk.Register;
import coop.yakusoku.ear.shared.HttpVisitor;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page and every servlet against every role, over HTTP and with real logins. */
@Order(2)
class AccessMatrixE2E {

    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void the_matrix_names_every_page_and_servlet_and_no_other() throws IOException {
        Set<String> doors = new TreeSet<>(pages());
        doors.addAll(servlets());

        assertThat(AccessMatrix.read().names(Kind.PAGE, Kind.SERVLET, Kind.PUBLIC))
                .containsExactlyInAnyOrderElementsOf(doors);
    }

    @Test
    void each_role_opens_the_pages_of_the_matrix_and_no_other() {
        Register.begun(visitor);
        Addresses addresses = new Addresses(new Records(visitor.stack()));
        addresses.prepareDraft();
        List<String> wrong = new ArrayList<>();

        for (Map.Entry<String, String> account : AccessMatrix.ACCOUNTS.entrySet()) {
            HttpVisitor person = HttpVisitor.loggedIn(visitor.stack().baseUrl(), account.getValue());
            for (Door door : AccessMatrix.read().doors(Kind.PAGE, Kind.SERVLET)) {
                String address = addresses.of(door, account.getValue());
                HttpResponse<String> answer = ask(person, door, address);
                boolean allowed = door.allowed().contains(account.getKey());
                if (allowed ? !isOpen(door, answer) : answer.statusCode() != 404) {
                    wrong.add(account.getKey() + " gets " + answer.statusCode() + " instead of "
                            + (allowed ? "the page " : "404 ") + address);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_opens_anything_without_a_login() {
        HttpVisitor nobody = HttpVisitor.anonymous(visitor.stack().baseUrl());
        List<String> wrong = new ArrayList<>();

        for (Door door : AccessMatrix.read().doors(Kind.PAGE, Kind.SERVLET)) {
            HttpResponse<String> answer = ask(nobody, door, door.name());
            if (!HttpVisitor.isSentToLogin(answer)) {
                wrong.add(answer.statusCode() + " " + door);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_open_to_the_world_asks_for_no_login() {
        for (Door door : AccessMatrix.read().doors(Kind.PUBLIC)) {
            HttpResponse<String> answer =
                    HttpVisitor.anonymous(visitor.stack().baseUrl()).get(door.name().replace("*", "404"));
            assertThat(answer.statusCode()).as(door.name()).isIn(200, 404);
        }
    }

    private static HttpResponse<String> ask(HttpVisitor person, Door door, String address) {
        return door.name().equals("/logout") ? person.get("/logout") : person.get(address);
    }

    /** A page is there; a servlet may answer a GET with a redirect of its own or want a POST. */
    private static boolean isOpen(Door door, HttpResponse<String> answer) {
        return door.kind() == Kind.PAGE
                ? answer.statusCode() == 200
                : answer.statusCode() == 200
                        || answer.statusCode() == 405
                        || HttpVisitor.isRedirect(answer) && !HttpVisitor.isSentToLogin(answer);
    }

    private static List<String> pages() throws IOException {
        Path webapp = Project.here().root().resolve("web/src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.map(it -> "/" + webapp.relativize(it))
                    .filter(it -> it.endsWith(".xhtml"))
                    .filter(it -> !it.startsWith("/WEB-INF/") && !it.startsWith("/resources/"))
                    .toList();
        }
    }

    private static List<String> servlets() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Project.here().root().resolve("web/src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                Matcher servlet = SERVLET.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (servlet.find()) {
                    Matcher path = QUOTED.matcher(servlet.group(1));
                    while (path.find()) {
                        found.add(path.group(1));
                    }
                }
            }
        }
        return found;
    }
}
