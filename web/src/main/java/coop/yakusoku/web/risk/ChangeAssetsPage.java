package coop.yakusoku.web.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.bulk.AssetBulkService;
import coop.yakusoku.ejb.shared.lists.BulkAnswer;
import coop.yakusoku.web.shared.BulkForm;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/change-assets.xhtml}: another owner for many assets. */
@Named
@ViewScoped
public class ChangeAssetsPage implements Serializable {

    @Inject private AssetBulkService service;
    @Inject private AssetQueries queries;
    @Inject private AssetReferences references;
    @Inject private Screen screen;

    private AssetFilter filter;
    private BulkForm bulk;
    private List<String> people;
    private String owner;

    public void load() {
        filter = AssetWish.read(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()::get);
        bulk = BulkForm.read(() -> queries.count(filter));
        people = references.names();
    }

    public String change() {
        try {
            StaffId person = references.owner(owner);
            BulkAnswer answer = bulk.isAll()
                    ? service.changeOwnerOfAll(filter, person)
                    : service.changeOwner(bulk.getRows(), person);
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

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
