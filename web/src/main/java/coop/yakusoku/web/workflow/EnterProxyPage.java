package coop.yakusoku.web.workflow;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.workflow.EnterProxy;
import coop.yakusoku.ejb.workflow.ProxyService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code workflow/enter-proxy.xhtml}: lets somebody decide while somebody is away. */
@Named
@ViewScoped
public class EnterProxyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProxyService service;

    @Inject
    private PersonQueries people;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private List<PersonChoice> colleagues;
    private boolean forOthers;
    private String absent;
    private String substitute;
    private LocalDate from;
    private LocalDate to;
    private String reason;

    public void load() {
        colleagues = people.colleagues(caller.staff());
        forOthers = caller.has(Roles.CPO, Roles.PRIVACY_MANAGER);
    }

    public String save() {
        try {
            service.add(new EnterProxy(people.named(absent), people.named(substitute), from, to, reason));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("workflowText", "enterProxy.done");
        screen.keepMessagesOverRedirect();
        return "/workflow/proxies.xhtml?faces-redirect=true";
    }

    public List<PersonChoice> getColleagues() {
        return colleagues;
    }

    public boolean isForOthers() {
        return forOthers;
    }

    public String getAbsent() {
        return absent;
    }

    public void setAbsent(String absent) {
        this.absent = absent;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
