package coop.yakusoku.web.member.api;

import coop.yakusoku.domain.member.feed.FeedFileId;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedScope;
import coop.yakusoku.domain.member.feed.FeedState;
import coop.yakusoku.ejb.member.feed.FeedQueries;
import coop.yakusoku.ejb.member.feed.FeedRow;
import coop.yakusoku.ejb.member.feed.FeedService;
import coop.yakusoku.ejb.member.feed.SendFeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;

/** Members and purchases from the core system ({@code docs/operations.md}, "The interface to the core system"). */
@Path("/members/feed")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FeedResource {

    /** Jakarta REST has no name for it. */
    private static final int UNPROCESSABLE = 422;

    private static final Set<String> CP932 = Set.of("windows-31j", "shift_jis", "ms932", "cp932", "sjis", "x-sjis");

    @Inject
    private FeedService service;

    @Inject
    private FeedQueries queries;

    /** Takes a file. The body is read as it comes and held nowhere. */
    @POST
    @Consumes("text/csv")
    public Response feed(
            @QueryParam("fileId") String fileId,
            @QueryParam("kind") @DefaultValue("members") String kind,
            @QueryParam("scope") @DefaultValue("changes") String scope,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body)
            throws IOException {
        FeedKind what = one(FeedKind.class, kind);
        SendFeed feed = new SendFeed(
                what, new FeedFileId(fileId), one(FeedScope.class, scope), charset(type), flag(dryRun), true);
        FeedId id = service.send(feed, FeedLimit.on(body));
        FeedRow row = queries.feed(id);

        return Response.status(status(row))
                .location(URI.create("members/feed/" + URLEncoder.encode(fileId, StandardCharsets.UTF_8).replace("+", "%20")
                        + "?kind=" + what.name().toLowerCase(Locale.ROOT)))
                .entity(FeedJson.of(row, queries.problems(id)))
                .build();
    }

    private static int status(FeedRow row) {
        if (row.state() == FeedState.REFUSED) {
            return UNPROCESSABLE;
        }
        return row.state() == FeedState.APPLIED ? Status.OK.getStatusCode() : Status.ACCEPTED.getStatusCode();
    }

    /** Where a file stands that was sent under this name. */
    @GET
    @Path("/{fileId}")
    public String state(
            @PathParam("fileId") String fileId, @QueryParam("kind") @DefaultValue("members") String kind) {
        FeedRow row = queries.named(one(FeedKind.class, kind), new FeedFileId(fileId));
        return FeedJson.of(row, queries.problems(row.id()));
    }

    /** Writes what a dry run has compared, or what was interrupted. */
    @POST
    @Path("/{fileId}/apply")
    public Response apply(
            @PathParam("fileId") String fileId, @QueryParam("kind") @DefaultValue("members") String kind) {
        FeedRow row = queries.named(one(FeedKind.class, kind), new FeedFileId(fileId));
        service.apply(row.id());
        return Response.accepted(FeedJson.of(queries.feed(row.id()), queries.problems(row.id()))).build();
    }

    /** Gives a file up that is not in the register yet. */
    @DELETE
    @Path("/{fileId}")
    public String discard(
            @PathParam("fileId") String fileId, @QueryParam("kind") @DefaultValue("members") String kind) {
        FeedRow row = queries.named(one(FeedKind.class, kind), new FeedFileId(fileId));
        service.discard(row.id());
        return FeedJson.of(queries.feed(row.id()), queries.problems(row.id()));
    }

    private static <E extends Enum<E>> E one(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new BadRequestException();
    }

    private static boolean flag(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new BadRequestException();
        }
        return word.equals("true");
    }

    /** null when none is stated: then the file says by itself. */
    private static Charset charset(MediaType type) {
        String stated = type.getParameters().get("charset");
        if (stated == null) {
            return null;
        }
        if (CP932.contains(stated.toLowerCase(Locale.ROOT))) {
            return Charset.forName("windows-31j");
        }
        try {
            if (Charset.forName(stated).equals(StandardCharsets.UTF_8)) {
                return StandardCharsets.UTF_8;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException no) {
            throw new NotSupportedException(no);
        }
        throw new NotSupportedException();
    }
}
