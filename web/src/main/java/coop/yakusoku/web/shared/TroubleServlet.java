package coop.yakusoku.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** The address an AJAX call is sent to when it cannot be answered; answers with the error page and its status. */
@WebServlet("/trouble/*")
public class TroubleServlet extends HttpServlet {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    static String address(HttpServletRequest request, Trouble trouble) {
        return request.getContextPath() + "/trouble/" + trouble.status() + "?id=" + FrontFilter.idOf(request);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id != null && ID.matcher(id).matches()) {
            FrontFilter.setId(request, id);
        }
        String status = request.getPathInfo();
        if ("/400".equals(status)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if ("/500".equals(status)) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else if ("/507".equals(status)) {
            response.sendError(Trouble.UNRECORDED.status());
        } else if ("/503".equals(status)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
