package coop.yakusoku.web.member.api;

import coop.yakusoku.domain.member.feed.FeedProblem;
import coop.yakusoku.ejb.member.feed.FeedRow;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A feed as a program reads it: numbers, and of each error the row, the column and why; never a value. */
final class FeedJson {

    private FeedJson() {
        // writes, holds nothing
    }

    static String of(FeedRow feed, List<FeedProblem> problems) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("fileId", feed.fileId())
                .add("kind", feed.kind().name())
                .add("scope", feed.scope().name())
                .add("state", feed.state().name())
                .add("dryRun", feed.dryRun())
                .add("rows", feed.rows())
                .add("receivedAt", feed.receivedAt().toString());
        if (feed.endedAt() != null) {
            json.add("endedAt", feed.endedAt().toString());
        }
        if (feed.job() != null) {
            json.add("work", feed.job().name()).add("done", feed.done());
        }
        if (feed.failureCode() != null) {
            json.add("failure", feed.failureCode());
        }
        json.add("counts", Json.createObjectBuilder()
                .add("new", feed.counts().added())
                .add("changed", feed.counts().changed())
                .add("same", feed.counts().same())
                .add("left", feed.counts().left())
                .add("absent", feed.counts().absent())
                .add("errors", feed.errorRows()));
        JsonArrayBuilder errors = Json.createArrayBuilder();
        problems.forEach(it -> errors.add(Json.createObjectBuilder()
                .add("row", it.row())
                .add("column", it.column())
                .add("code", it.reason().name())));
        return json.add("errors", errors).build().toString();
    }
}
