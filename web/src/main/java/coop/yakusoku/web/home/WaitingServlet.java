package coop.yakusoku.web.home;

import coop.yakusoku.ejb.work.WorkQueries;
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
    private transient WorkQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write("{\"count\":" + queries.waiting() + "}");
    }
}
