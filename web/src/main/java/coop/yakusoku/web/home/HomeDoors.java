package coop.yakusoku.web.home;

import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages everybody has. */
@ApplicationScoped
public class HomeDoors implements Doors {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/index.xhtml", "pi-home"),
                Door.menu("/jobs.xhtml", "pi-spinner"),
                Door.page("/search.xhtml"),
                Door.page("/help.xhtml"),
                Door.page("/guide.xhtml"),
                Door.page("/bye.xhtml"));
    }
}
