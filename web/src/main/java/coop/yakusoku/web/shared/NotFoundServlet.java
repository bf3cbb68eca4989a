package coop.yakusoku.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a person may not see does not exist: a refusal of the container leaves here as 404. */
@WebServlet("/not-found")
public class NotFoundServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (ApiGate.leadsTo(request)) {
            ApiGate.refuse(response, HttpServletResponse.SC_FORBIDDEN, "forbidden");
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/WEB-INF/errorpages/not-found.xhtml").forward(request, response);
    }
}
