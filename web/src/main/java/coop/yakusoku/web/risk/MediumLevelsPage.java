package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.LevelChange;
import coop.yakusoku.ejb.risk.MediumLevelQueries;
import coop.yakusoku.ejb.risk.MediumLevelService;
import coop.yakusoku.ejb.risk.OrganizationChoice;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/medium-levels.xhtml}: the levels of all threats for one medium of an organisation. */
@Named
@ViewScoped
public class MediumLevelsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediumLevelQueries queries;

    @Inject
    private MediumLevelService service;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private String organization;
    private Medium medium;
    private List<OrganizationChoice> organizations;
    private OrganizationId shown;
    private boolean mayWrite;
    private List<LevelForm> rows;

    public void load() {
        organizations = queries.organizations();
        shown = organization == null ? own() : screen.id(organization, OrganizationId::of);
        organization = shown.toString();
        medium = medium == null ? Medium.PAPER : medium;
        mayWrite = organizations.stream().anyMatch(it -> it.id().equals(shown) && it.mayWrite());
        rows = queries.grid(shown, medium).stream().map(LevelForm::new).toList();
    }

    /** The reader's own organisation, or the first one in sight. */
    private OrganizationId own() {
        return caller.organization()
                .filter(it -> organizations.stream().anyMatch(choice -> choice.id().equals(it)))
                .or(() -> organizations.stream().map(OrganizationChoice::id).findFirst())
                .orElseThrow(() -> new RuleViolation(Screen.UNKNOWN_RECORD));
    }

    public String save() {
        int followed;
        try {
            List<LevelChange> changes = rows.stream().filter(LevelForm::changed).map(LevelForm::change).toList();
            followed = service.set(shown, medium, changes);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "mediumLevels.done", followed);
        screen.keepMessagesOverRedirect();
        return "/risk/medium-levels.xhtml?faces-redirect=true&organization=" + shown + "&medium=" + medium;
    }

    public String getTable() {
        return RatingTable.json();
    }

    /** The method whose scale the levels use. */
    public RiskMethod getMethod() {
        return RiskMethod.current();
    }

    public Medium[] getMedia() {
        return Medium.values();
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    public List<OrganizationChoice> getOrganizations() {
        return organizations;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }

    public List<LevelForm> getRows() {
        return rows;
    }
}
