package coop.yakusoku.web.member.feed;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages where members are taken over from the core system: names of files and numbers, nothing of a member. */
@ApplicationScoped
public class FeedDoors implements Doors {

    private static final String[] FEEDERS = {Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN};

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/member/feeds.xhtml", "pi-cloud-upload", FEEDERS), Door.page("/member/feed.xhtml", FEEDERS));
    }
}
