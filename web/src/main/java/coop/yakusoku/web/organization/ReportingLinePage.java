package coop.yakusoku.web.organization;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.AppointmentQueries;
import coop.yakusoku.ejb.organization.AppointmentRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Backs {@code organization/reporting-line.xhtml}: who follows whose instructions today (指示系統). */
@Named
@RequestScoped
public class ReportingLinePage {

    /** A person in the line with all roles in force, and how deep the person stands; the style sheet knows five steps. */
    public record Post(StaffId person, String name, StaffId reportsTo, List<AppointmentRow> appointments, int depth) {}

    @Inject
    private AppointmentQueries queries;

    private List<Post> posts;

    public void load() {
        Map<StaffId, Post> byPerson = new LinkedHashMap<>();
        for (AppointmentRow row : queries.line()) {
            Post known = byPerson.get(row.person());
            List<AppointmentRow> rows = new ArrayList<>(known == null ? List.of() : known.appointments());
            rows.add(row);
            StaffId above = known != null && known.reportsTo() != null ? known.reportsTo() : row.reportsTo();
            byPerson.put(row.person(), new Post(row.person(), row.personName(), above, rows, 0));
        }
        posts = Tree.lines(
                List.copyOf(byPerson.values()),
                Post::person,
                Post::reportsTo,
                (post, depth) -> new Post(
                        post.person(), post.name(), post.reportsTo(), post.appointments(), Math.min(depth, 5)));
    }

    public List<Post> getPosts() {
        return posts;
    }
}
