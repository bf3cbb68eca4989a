package coop.yakusoku.web.risk.lifecycle;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.lifecycle.HandlingService;
import coop.yakusoku.ejb.risk.lifecycle.LifeCycle;
import coop.yakusoku.ejb.risk.lifecycle.LifeCycleQueries;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/edit-handling.xhtml}: how an asset is handled in each phase of its life. */
@Named
@ViewScoped
public class EditHandlingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LifeCycleQueries queries;

    @Inject
    private HandlingService service;

    @Inject
    private Screen screen;

    private String id;
    private String number;
    private String name;
    private List<HandlingForm> phases;

    public void load() {
        LifeCycle cycle = queries.asset(screen.id(id, AssetId::of));
        if (!cycle.mayEdit()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        number = cycle.number();
        name = cycle.name();
        phases = cycle.phases().stream().map(HandlingForm::new).toList();
    }

    public String save() {
        try {
            service.say(
                    AssetId.of(id),
                    phases.stream().filter(HandlingForm::changed).map(HandlingForm::command).toList());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "editHandling.done", name);
        screen.keepMessagesOverRedirect();
        return "/risk/life-cycle.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public List<HandlingForm> getPhases() {
        return phases;
    }
}
