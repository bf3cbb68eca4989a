package coop.yakusoku.web.work;

import coop.yakusoku.domain.work.CalendarFile;
import coop.yakusoku.domain.work.CalendarSecret;
import coop.yakusoku.ejb.work.DeadlineQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * The deadlines behind a secret address, {@code /calendar/<secret>.ics}: open to the world, because calendar programs log
 * in nowhere. Whatever is not the secret of somebody is a 404, and takes the same time.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    @Inject
    private transient DeadlineQueries queries;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<CalendarFile> calendar = CalendarSecret.of(path.replaceAll("^/|\\.ics$", "")).flatMap(queries::behind);
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DeadlinesFile.write(calendar.get(), clock, response);
    }
}
