package coop.yakusoku.web.home;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.work.WorkQueries;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code index.xhtml}: my work. */
@Named
@RequestScoped
public class IndexPage {

    @Inject
    private WorkQueries queries;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private List<WorkPile> piles;
    private List<String> roles;

    public void load() {
        piles = queries.today(Texts.locale());
        roles = caller.roles().stream().sorted().map(role -> "role." + role).toList();
    }

    /** Whether a day is over, whatever pile the work lies on. */
    public boolean over(LocalDate due) {
        return due != null && due.isBefore(LocalDate.now(clock));
    }

    public List<WorkPile> getPiles() {
        return piles;
    }

    /** The keys of the words for the roles in force today. */
    public List<String> getRoles() {
        return roles;
    }
}
