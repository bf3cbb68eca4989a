package coop.yakusoku.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Ends the session here and at the identity provider, then shows the farewell page.
 *
 * <p>Only by post, and {@link FrontFilter} lets no other site post: a link in a mail cannot log anybody out.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String farewell = request.getContextPath() + "/bye.xhtml";
        String elsewhere = endSessionAddress(request, farewell);
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(elsewhere == null ? farewell : elsewhere);
    }

    private static String endSessionAddress(HttpServletRequest request, String farewell) {
        Principal principal = request.getUserPrincipal();
        if (!(principal instanceof OidcPrincipal<?> person)) {
            return null;
        }
        OidcSecurityContext login = person.getOidcSecurityContext();
        IDToken token = login.getIDToken();
        if (token == null) {
            return null;
        }
        return token.getIssuer() + "/protocol/openid-connect/logout"
                + "?id_token_hint=" + encoded(login.getIDTokenString())
                + "&post_logout_redirect_uri=" + encoded(origin(request) + farewell);
    }

    /** Scheme, host and port as the browser sees them. */
    private static String origin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
