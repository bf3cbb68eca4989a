package coop.yakusoku.web.home;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.shared.jobs.JobFile;
import coop.yakusoku.ejb.shared.jobs.JobQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends the file a piece of background work made to who started it. */
@WebServlet("/jobs/file")
public class JobFileServlet extends HttpServlet {

    @Inject
    private transient JobQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JobId id;
        JobFile file;
        try {
            id = JobId.of(String.valueOf(request.getParameter("id")));
            file = queries.file(id);
        } catch (IllegalArgumentException | RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        queries.send(id, response.getOutputStream());
    }
}
