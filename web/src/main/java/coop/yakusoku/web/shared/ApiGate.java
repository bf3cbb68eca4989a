package coop.yakusoku.web.shared;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Keeps the interface for programs ({@code /api/}) apart from the pages, before the container looks who is there.
 *
 * <p>Only a bearer token opens it. A cookie that comes along is thrown away, so a browser that is logged in cannot be
 * tricked into calling it from another site; and a program without a token is told so (401), not led to a login page.
 * Whether the token is genuine, in time and of the right role, the container judges.
 *
 * <p>Found by Undertow through {@code META-INF/services}.
 */
public class ApiGate implements ServletExtension {

    private static final String API = "/api/";
    private static final String SCHEME = "bearer ";
    private static final HttpString ACCEPT = Headers.ACCEPT;
    private static final String JSON = "application/json";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(ApiGate::guarded);
    }

    private static HttpHandler guarded(HttpHandler next) {
        return exchange -> {
            if (!guards(exchange)) {
                next.handleRequest(exchange);
            } else if (carriesToken(exchange)) {
                exchange.getRequestHeaders().remove(Headers.COOKIE);
                exchange.getRequestHeaders().put(ACCEPT, JSON); // a program is never shown a login page
                exchange.addResponseCommitListener(ApiGate::withoutCookies);
                next.handleRequest(exchange);
            } else {
                exchange.setStatusCode(StatusCodes.UNAUTHORIZED);
                exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer realm=\"yakusoku\"");
                exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, JSON);
                exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
                exchange.getResponseSender().send(body("token-missing"));
            }
        };
    }

    /** Whether a request is meant for the interface. */
    static boolean guards(HttpServerExchange exchange) {
        return exchange.getRelativePath().startsWith(API);
    }

    private static boolean carriesToken(HttpServerExchange exchange) {
        String authorization = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
        return authorization != null
                && exchange.getRequestHeaders().count(Headers.AUTHORIZATION) == 1
                && authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                && authorization.length() > SCHEME.length();
    }

    private static void withoutCookies(HttpServerExchange answer) {
        answer.getResponseHeaders().remove(Headers.SET_COOKIE);
    }

    /** Whether the request, or the one that failed before it, is meant for the interface. */
    static boolean leadsTo(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed == null ? request.getRequestURI() : failed.toString();
        return address.startsWith(request.getContextPath() + API);
    }

    /** Answers a program with a status and a code. */
    static void refuse(HttpServletResponse response, int status, String code) throws IOException {
        response.setStatus(status);
        response.setContentType(JSON);
        response.getOutputStream().write(body(code).getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String code) {
        return "{\"code\":\"" + code + "\"}";
    }
}
