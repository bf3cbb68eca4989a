package coop.yakusoku.web.home;

import coop.yakusoku.web.shared.WorkSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The number beside the bell. Asked by the script when the page is there, so that no page waits for it. */
@WebServlet("/waiting")
public class WaitingServlet extends HttpServlet {

    @Inject
    @Any
    private transient Instance<WorkSource> sources;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long count = 0;
        for (WorkSource source : sources) {
            count += source.piles().stream()
                    .mapToLong(WorkSource.WorkPile::count)
                    .sum();
        }
        response.setContentType("application/json");
        response.getWriter().write("{\"count\":" + count + "}");
    }
}
