package coop.yakusoku.ear.bench.web;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ear.bench.ejb.Checks;
import coop.yakusoku.ear.bench.ejb.Feeds;
import coop.yakusoku.ear.bench.ejb.Imports;
import coop.yakusoku.ear.bench.ejb.Prints;
import coop.yakusoku.ear.bench.ejb.Recomputes;
import coop.yakusoku.ear.bench.ejb.Saves;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Starts what is to be measured inside the container and answers with numbers, one a line. For this machine only. */
@WebServlet("/work/*")
public class WorkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Saves saves;

    @Inject
    private transient Imports imports;

    @Inject
    private transient Recomputes recomputes;

    @Inject
    private transient Prints prints;

    @Inject
    private transient Checks checks;

    @Inject
    private transient Feeds feeds;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            response.setContentType("text/plain");
            response.getWriter().print(work(request).stream().map(String::valueOf).collect(Collectors.joining("\n")));
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private List<Long> work(HttpServletRequest request) throws Exception {
        return switch (request.getPathInfo()) {
            case "/saves" -> saves.run(
                    "service".equals(request.getParameter("by")), number(request, "users"), number(request, "count"));
            case "/read" -> imports.read(request.getInputStream().readAllBytes());
            case "/import" -> imported(request);
            case "/recompute" -> recomputed(request.getParameter("by"));
            case "/print" -> heap(request) ? prints.heap() : prints.run();
            case "/check" -> checks.run();
            case "/feed-send" -> feeds.send(
                    Path.of(request.getParameter("file")),
                    request.getParameter("id"),
                    "true".equals(request.getParameter("dry")));
            case "/feed-heap" -> feeds.heap(Path.of(request.getParameter("file")), request.getParameter("id"));
            case "/feed-apply" -> feeds.apply(request.getParameter("id"));
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
    }

    private List<Long> imported(HttpServletRequest request) throws Exception {
        OrganizationId organization = OrganizationId.of(request.getParameter("organization"));
        int rows = number(request, "rows");
        byte[] workbook = request.getInputStream().readAllBytes();
        return heap(request) ? imports.heap(organization, rows, workbook) : imports.run(organization, rows, workbook);
    }

    private List<Long> recomputed(String by) throws Exception {
        return "heap".equals(by) ? recomputes.heap() : recomputes.run("service".equals(by));
    }

    /** Whether the heap is to be measured, and not the time. */
    private static boolean heap(HttpServletRequest request) {
        return "true".equals(request.getParameter("heap"));
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }
}
