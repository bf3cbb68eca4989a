package coop.yakusoku.web.home;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.web.shared.WorkSource;
import coop.yakusoku.web.shared.WorkSource.WorkPile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Backs {@code index.xhtml}: my work. */
@Named
@RequestScoped
public class IndexPage {

    @Inject
    @Any
    private Instance<WorkSource> sources;

    @Inject
    private Caller caller;

    private List<WorkPile> piles;
    private List<String> roles;

    public void load() {
        List<WorkPile> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.piles()));
        piles = List.copyOf(all);
        roles = caller.roles().stream().sorted().map(role -> "role." + role).toList();
    }

    public List<WorkPile> getPiles() {
        return piles;
    }

    /** The keys of the words for the roles in force today. */
    public List<String> getRoles() {
        return roles;
    }
}
