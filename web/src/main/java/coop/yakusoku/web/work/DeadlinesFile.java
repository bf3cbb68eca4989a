package coop.yakusoku.web.work;

import coop.yakusoku.domain.work.CalendarFile;
import coop.yakusoku.ejb.work.DeadlineQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** Sends one's own deadlines as a calendar file. */
@WebServlet("/work/deadlines.ics")
public class DeadlinesFile extends HttpServlet {

    @Inject
    private transient DeadlineQueries queries;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"deadlines.ics\"");
        write(queries.mine(Locale.JAPANESE), clock, response);
    }

    static void write(CalendarFile calendar, Clock clock, HttpServletResponse response) throws IOException {
        byte[] text = calendar.text(clock.instant()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
