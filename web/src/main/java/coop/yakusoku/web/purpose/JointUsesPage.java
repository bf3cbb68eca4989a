package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.ejb.purpose.JointUseQueries;
import coop.yakusoku.ejb.purpose.JointUseRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code purpose/joint-uses.xhtml}: every edition of the notice of joint use. */
@Named
@RequestScoped
public class JointUsesPage {

    @Inject private JointUseQueries queries;

    private List<JointUseRow> editions;
    private boolean mayEdit;

    public void load() {
        editions = queries.editions();
        mayEdit = queries.mayEdit();
    }

    /** The colour of a state. */
    public String kind(JointUseState of) {
        return JointUsePage.colour(of);
    }

    public List<JointUseRow> getEditions() {
        return editions;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }
}
