package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerQueries;
import coop.yakusoku.ejb.ledger.bulk.LedgerBulkService;
import coop.yakusoku.ejb.shared.lists.BulkAnswer;
import coop.yakusoku.web.shared.BulkForm;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code ledger/change-entries.xhtml}: another 取扱責任者 for many rows. */
@Named
@ViewScoped
public class ChangeEntriesPage implements Serializable {

    @Inject private LedgerBulkService service;
    @Inject private LedgerQueries queries;
    @Inject private LedgerPeople staff;
    @Inject private Screen screen;

    private LedgerFilter filter;
    private BulkForm bulk;
    private List<String> people;
    private String responsible;

    public void load() {
        filter = LedgerWish.read(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()::get);
        bulk = BulkForm.read(() -> queries.count(filter));
        people = staff.names();
    }

    public String change() {
        try {
            StaffId person = staff.find(responsible);
            BulkAnswer answer = bulk.isAll()
                    ? service.changeResponsibleOfAll(filter, person)
                    : service.changeResponsible(bulk.getRows(), person);
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

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
