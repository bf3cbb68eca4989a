package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.ChangeState;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.purpose.ChangeQueries;
import coop.yakusoku.ejb.purpose.ChangeRow;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code purpose/changes.xhtml}: the changes of purposes. */
@Named
@RequestScoped
public class ChangesPage {

    @Inject private ChangeQueries queries;
    @Inject private Caller caller;

    private List<ChangeRow> changes;
    private boolean mayEdit;

    public void load() {
        changes = queries.changes();
        mayEdit = caller.has(Roles.PRIVACY_MANAGER);
    }

    /** The colour of a state. */
    public String kind(ChangeState of) {
        return ChangePage.colour(of);
    }

    public List<ChangeRow> getChanges() {
        return changes;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }
}
