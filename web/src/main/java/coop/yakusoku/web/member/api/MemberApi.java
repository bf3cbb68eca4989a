package coop.yakusoku.web.member.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The interface for programs. Named one by one, so that nothing becomes part of it by accident. */
@ApplicationPath("/api/v1")
public class MemberApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(FeedResource.class, OpenApiResource.class, ApiTrouble.class);
    }
}
