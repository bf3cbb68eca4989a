package coop.yakusoku.web.home;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.web.shared.WorkSource;
import coop.yakusoku.web.shared.WorkSource.WorkItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Backs {@code index.xhtml}: my work. */
@Named
@RequestScoped
public class IndexPage {

    private static final int SHOWN = 20;

    @Inject
    @Any
    private Instance<WorkSource> sources;

    @Inject
    private Caller caller;

    private long waiting;
    private List<WorkItem> work;
    private List<String> roles;

    public void load() {
        List<WorkItem> all = new ArrayList<>();
        for (WorkSource source : sources) {
            waiting += source.count();
            all.addAll(source.first(SHOWN));
        }
        all.sort(Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        work = List.copyOf(all.subList(0, Math.min(SHOWN, all.size())));
        roles = caller.roles().stream().sorted().map(role -> "role." + role).toList();
    }

    public long getWaiting() {
        return waiting;
    }

    public List<WorkItem> getWork() {
        return work;
    }

    /** The keys of the words for the roles in force today. */
    public List<String> getRoles() {
        return roles;
    }
}
