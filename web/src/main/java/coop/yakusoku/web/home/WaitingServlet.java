package coop.yakusoku.web.home;

import coop.yakusoku.ejb.work.InboxQueries;
import coop.yakusoku.ejb.work.InboxService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The number beside the bell. Asked by the script when the page is there, so that no page waits for it. */
@WebServlet("/waiting")
public class WaitingServlet extends HttpServlet {

    @Inject
    private transient InboxQueries queries;

    @Inject
    private transient InboxService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write("{\"count\":" + queries.unread() + "}");
    }

    /** {@code item} was looked at, or is {@code unread} again; the answer is the new number. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String item = request.getParameter("item");
        if (item != null && !item.isBlank()) {
            if (request.getParameter("unread") == null) {
                service.read(List.of(item));
            } else {
                service.unread(item);
            }
        }
        doGet(request, response);
    }
}
