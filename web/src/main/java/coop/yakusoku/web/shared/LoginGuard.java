package coop.yakusoku.web.shared;

import io.undertow.security.api.SecurityContext;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;

/**
 * Keeps people from being sent to a login page that is not there. Who is not logged in is answered by the container
 * before any filter of ours, with a redirect to Keycloak; while Keycloak does not answer, the redirect leads to our page
 * that says so, instead of to the browser's own.
 *
 * <p>Found by Undertow through {@code META-INF/services}.
 */
public class LoginGuard implements ServletExtension {

    private static final String LOGIN = "/protocol/openid-connect/auth";

    private final IdentityProviderPulse pulse;

    /** For Undertow. */
    public LoginGuard() {
        this(new IdentityProviderPulse(System.getenv("YAKUSOKU_OIDC_ISSUER")));
    }

    LoginGuard(IdentityProviderPulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        String page = context.getContextPath() + "/trouble/" + Trouble.UNAVAILABLE.status();
        deployment.addInitialHandlerChainWrapper(next -> guarded(next, page));
    }

    private HttpHandler guarded(HttpHandler next, String page) {
        return exchange -> {
            exchange.addResponseCommitListener(answer -> divert(answer, page));
            next.handleRequest(exchange);
        };
    }

    private void divert(HttpServerExchange answer, String page) {
        if ((isSentToLogin(answer) || isTurnedAway(answer)) && !pulse.beats()) {
            if (ApiGate.guards(answer)) {
                answer.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
                return;
            }
            answer.setStatusCode(StatusCodes.FOUND);
            answer.getResponseHeaders().put(Headers.LOCATION, page);
        }
    }

    private static boolean isSentToLogin(HttpServerExchange answer) {
        String location = answer.getResponseHeaders().getFirst(Headers.LOCATION);
        return answer.getStatusCode() == StatusCodes.FOUND && location != null && location.contains(LOGIN);
    }

    /** While nobody has ever seen the realm since the start, the container knows no login page and refuses instead. */
    private static boolean isTurnedAway(HttpServerExchange answer) {
        int status = answer.getStatusCode();
        SecurityContext security = answer.getSecurityContext();
        return (status == StatusCodes.FORBIDDEN || status == StatusCodes.NOT_FOUND)
                && security != null
                && security.isAuthenticationRequired()
                && security.getAuthenticatedAccount() == null;
    }
}
