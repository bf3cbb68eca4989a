package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.bulk.RiskBulkService;
import coop.yakusoku.ejb.risk.bulk.RiskWishes;
import coop.yakusoku.ejb.shared.lists.BulkAnswer;
import coop.yakusoku.web.shared.BulkForm;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code risk/change-risks.xhtml}: owner, day and state of many treatments. */
@Named
@ViewScoped
public class ChangeRisksPage implements Serializable {

    @Inject private RiskBulkService service;
    @Inject private RiskQueries queries;
    @Inject private AssetReferences references;
    @Inject private Screen screen;

    private RiskFilter filter;
    private BulkForm bulk;
    private List<String> people;
    private String owner;
    private LocalDate due;
    private TreatmentState state;

    public void load() {
        filter = RiskWish.read(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()::get)
                .filter();
        bulk = BulkForm.read(() -> queries.count(filter));
        people = references.names();
    }

    public String change() {
        try {
            RiskWishes wishes = new RiskWishes(references.owner(owner), due, state);
            BulkAnswer answer =
                    bulk.isAll() ? service.changeAll(filter, wishes) : service.change(bulk.getRows(), wishes);
            return bulk.take(answer);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
    }

    public BulkForm getBulk() {
        return bulk;
    }

    public List<String> getPeople() {
        return people;
    }

    public TreatmentState[] getStates() {
        return TreatmentState.values();
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public TreatmentState getState() {
        return state;
    }

    public void setState(TreatmentState state) {
        this.state = state;
    }
}
