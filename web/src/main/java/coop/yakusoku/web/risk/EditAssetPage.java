package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.risk.AssetDetail;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetService;
import coop.yakusoku.ejb.risk.ChangeAsset;
import coop.yakusoku.ejb.risk.RetireAsset;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Backs {@code risk/edit-asset.xhtml}: a new asset, a copy of one, a correction, an end. */
@Named
@ViewScoped
public class EditAssetPage implements Serializable {

    /** Which field a refusal is about. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("risk.owner-unknown", "owner"),
            Map.entry("risk.owner-not-active", "owner"),
            Map.entry("organization.table-person-ambiguous", "owner"),
            Map.entry("risk.parent-unknown", "parent"),
            Map.entry("risk.parent-is-self", "parent"),
            Map.entry("risk.parent-elsewhere", "parent"),
            Map.entry("risk.parent-circle", "parent"),
            Map.entry("risk.not-your-department", "department"),
            Map.entry("risk.department-elsewhere", "department"),
            Map.entry("risk.department-closed", "department"),
            Map.entry("risk.organization-fixed", "department"),
            Map.entry("risk.hand-down-federation-only", "handedDown"));

    @Inject private AssetQueries queries;
    @Inject private AssetService service;
    @Inject private AssetReferences references;
    @Inject private Screen screen;

    private String id;
    private String copy;
    private AssetDetail asset;
    private List<DepartmentChoice> departments;
    private AssetForm form;
    private LocalDate retiredOn;
    private transient EditAssetChoices choices;

    public void load() {
        departments = queries.writableDepartments();
        retiredOn = references.today();
        if (id == null && copy == null) {
            form = AssetForm.of(retiredOn);
            return;
        }
        AssetDetail source = queries.detail(screen.id(id == null ? copy : id, AssetId::of));
        if (id != null && !source.mayEdit()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        form = AssetForm.of(source.details());
        form.setOwner(references.nameOf(source.details().owner()));
        form.setParent(source.parent() == null ? null : source.parent().number());
        if (id == null) {
            form.setRegisteredOn(retiredOn);
            form.setStatus(AssetStatus.ACTIVE);
        } else {
            asset = source;
        }
    }

    public String save() {
        AssetId saved;
        try {
            DepartmentChoice department = chosen(form.getDepartment());
            AssetDetails details = form.details(
                    department.organization(),
                    references.owner(form.getOwner()),
                    references.parent(department.organization(), form.getParent()));
            if (asset == null) {
                saved = service.create(details);
            } else {
                saved = asset.id();
                service.change(new ChangeAsset(saved, asset.version(), details));
            }
        } catch (RuleViolation no) {
            return refused(no);
        }
        return done("editAsset.done", saved);
    }

    public String retire() {
        try {
            service.retire(new RetireAsset(asset.id(), asset.version(), retiredOn));
        } catch (RuleViolation no) {
            screen.refuseAt(no.code().startsWith("risk.retired-") ? "retire:retiredOn" : null, no);
            return null;
        }
        return done("editAsset.retired", asset.id());
    }

    private String refused(RuleViolation no) {
        if (no.code().equals("shared.changed-meanwhile")) {
            // What is typed stays; who saves again after having been told means it.
            asset = queries.detail(asset.id());
        }
        String field = FIELDS.get(no.code());
        screen.refuseAt(field == null ? null : "edit:" + field, no);
        return null;
    }

    private String done(String key, AssetId which) {
        screen.tell("riskText", key, form.getName());
        screen.keepMessagesOverRedirect();
        return "/risk/asset.xhtml?faces-redirect=true&id=" + which;
    }

    private DepartmentChoice chosen(DepartmentId department) {
        return departments.stream()
                .filter(it -> it.id().equals(department))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("risk.not-your-department"));
    }

    /** Whether the reader keeps the register of the federation, which may show assets to the member co-ops. */
    public boolean isFederation() {
        return departments.stream().anyMatch(DepartmentChoice::federation);
    }

    /** What the page is about: a new asset, a copy, a correction. */
    public String getTitleKey() {
        if (asset != null) {
            return "editAsset.title";
        }
        return copy == null ? "editAsset.titleNew" : "editAsset.titleCopy";
    }

    /** As the register calls it, whatever is typed. */
    public String getAssetName() {
        return asset.number() + " " + asset.details().name();
    }

    /** What the pull-downs offer; read once for each answer. */
    public EditAssetChoices getChoices() {
        if (choices == null) {
            choices = new EditAssetChoices(
                    departments,
                    asset == null ? List.of() : queries.parents(asset.details().organization(), null),
                    references.names());
        }
        return choices;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }

    public AssetDetail getAsset() {
        return asset;
    }

    public AssetForm getForm() {
        return form;
    }

    public LocalDate getRetiredOn() {
        return retiredOn;
    }

    public void setRetiredOn(LocalDate retiredOn) {
        this.retiredOn = retiredOn;
    }
}
