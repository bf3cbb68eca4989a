package coop.yakusoku.web.workflow;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.workflow.ProxyQueries;
import coop.yakusoku.ejb.workflow.ProxyRow;
import coop.yakusoku.ejb.workflow.ProxyService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code workflow/proxies.xhtml}: who decides for whom, and until when. */
@Named
@ViewScoped
public class ProxiesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProxyQueries queries;

    @Inject
    private ProxyService service;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Screen screen;

    private boolean over;
    private boolean mayEnter;
    private List<ProxyRow> proxies;

    public void load() {
        proxies = queries.proxies(over);
        mayEnter = caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
    }

    public String end(ProxyRow row) {
        try {
            service.end(row.id(), row.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("workflowText", "proxies.ended", row.absentName(), row.substituteName());
        screen.keepMessagesOverRedirect();
        return "/workflow/proxies.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public ProxyRow.State state(ProxyRow row) {
        return row.stateOn(LocalDate.now(clock));
    }

    /** Whether the caller may end it: not over, and one's own or a manager's to end. */
    public boolean mayEnd(ProxyRow row) {
        return mayEnter && state(row) != ProxyRow.State.OVER
                && (row.absent().equals(caller.staff()) || caller.has(Roles.CPO, Roles.PRIVACY_MANAGER));
    }

    /** The colour of a state. */
    public String colour(ProxyRow row) {
        return switch (state(row)) {
            case PLANNED -> "info";
            case IN_FORCE -> "good";
            case OVER -> "plain";
        };
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }

    public boolean isMayEnter() {
        return mayEnter;
    }

    public List<ProxyRow> getProxies() {
        return proxies;
    }
}
