package coop.yakusoku.web.member.api;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.LostConnection;
import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers a program that cannot be served: a status and a code, never a page and never what was sent. */
@Provider
public class ApiTrouble implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ApiTrouble.class.getName());
    private static final String UNKNOWN = "shared.unknown-record";

    /** The request is sound and something else stands in the way; later it may pass. */
    private static final Set<String> CONFLICTS = Set.of(
            "member.feed-busy", "member.feed-file-id-taken", "member.feed-over", "member.feed-lost", "shared.jobs-too-many");

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof RuleViolation no) {
                return answer(status(no.code()), no.code());
            }
            if (cause instanceof EJBAccessException) {
                return answer(Status.FORBIDDEN, "forbidden");
            }
            if (cause instanceof WebApplicationException http) {
                Status status = Status.fromStatusCode(http.getResponse().getStatus());
                return answer(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            if (LostConnection.is(cause)) {
                return answer(Status.SERVICE_UNAVAILABLE, "database-away");
            }
            cause = cause.getCause();
        }
        if (thrown instanceof IOException) {
            return answer(Status.BAD_REQUEST, "upload-broken");
        }
        LOG.log(Level.SEVERE, "the interface failed", thrown);
        return answer(Status.INTERNAL_SERVER_ERROR, "unexpected");
    }

    private static Status status(String code) {
        if (code.equals(UNKNOWN)) {
            return Status.NOT_FOUND;
        }
        return CONFLICTS.contains(code) ? Status.CONFLICT : Status.BAD_REQUEST;
    }

    private static Response answer(Status status, String code) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder().add("code", code).build().toString())
                .build();
    }
}
