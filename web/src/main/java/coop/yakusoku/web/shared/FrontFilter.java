package coop.yakusoku.web.shared;

import coop.yakusoku.ejb.shared.RequestOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.logging.MDC;

/**
 * First and last in every request: gives it an id, guards the browser with headers, refuses posts from other sites, and
 * turns what nobody caught into an error page. What is written down in the request ({@link RequestOrigin}) carries its id
 * and the client's address.
 *
 * <p>The id is in the answer ({@code X-Request-Id}), in every log line of the request (context field {@code request})
 * and on the error page.
 */
public class FrontFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(FrontFilter.class.getName());
    private static final String ID = FrontFilter.class.getName() + ".id";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private RequestOrigin origin;

    private boolean https;
    private String policy;

    @Override
    public void init() {
        https = PublicAddress.isHttps();
        // Scripts are governed by PrimeFaces' own header, which knows the nonce of the page. Style attributes are
        // written
        // by its widgets. Forms may end at the identity provider, when a login ended or on logout.
        policy = "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; media-src 'self'; "
                + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
                + "form-action 'self'" + identityProvider();
    }

    private static String identityProvider() {
        String issuer = System.getenv("YAKUSOKU_OIDC_ISSUER");
        if (issuer == null || issuer.isBlank()) {
            return "";
        }
        URI address = URI.create(issuer);
        return " " + address.getScheme() + "://" + address.getAuthority();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(ID) == null) {
            setId(request, newId());
        }
        origin.begin(idOf(request), request.getRemoteAddr());
        MDC.put("request", idOf(request));
        writeHeaders(request, response);
        try {
            if (isForeignPost(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                boolean error = request.getDispatcherType() == DispatcherType.ERROR;
                chain.doFilter(error ? new BareRequest(request) : request, response);
            }
        } catch (ServletException | RuntimeException thrown) {
            giveUp(request, response, thrown);
        } finally {
            MDC.remove("request");
        }
    }

    private void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Request-Id", idOf(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/jakarta.faces.resource/")) {
            response.setHeader("Content-Security-Policy", policy);
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** A browser says where a post comes from; our own pages are the same origin. Others are refused. */
    private static boolean isForeignPost(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return request.getDispatcherType() == DispatcherType.REQUEST
                && !SAFE.contains(request.getMethod())
                && site != null
                && !site.equals("same-origin")
                && !site.equals("none");
    }

    private static void giveUp(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException, ServletException {
        Trouble trouble = Trouble.of(thrown);
        if (trouble != Trouble.NOT_FOUND && trouble != Trouble.REFUSED) {
            LOG.log(Level.SEVERE, "Trouble " + idOf(request), thrown);
        }
        if (response.isCommitted()) {
            // Too late for an error page: the connection is cut, so that half a page is not taken for a whole one.
            throw new ServletException(thrown);
        }
        response.sendError(trouble == Trouble.EXPIRED ? HttpServletResponse.SC_NOT_FOUND : trouble.status());
    }

    private static String newId() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The id of a request, 16 hexadecimal digits. */
    static String idOf(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ID));
    }

    /** Gives a request the id of the one that failed before it. */
    static void setId(HttpServletRequest request, String id) {
        request.setAttribute(ID, id);
    }
}
