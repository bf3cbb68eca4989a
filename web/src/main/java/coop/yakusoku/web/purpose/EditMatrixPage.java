package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.Cell;
import coop.yakusoku.domain.purpose.Duty;
import coop.yakusoku.domain.purpose.ItemUse;
import coop.yakusoku.domain.purpose.MatrixId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.purpose.DescribeMatrix;
import coop.yakusoku.ejb.purpose.GridCell;
import coop.yakusoku.ejb.purpose.GridRow;
import coop.yakusoku.ejb.purpose.MatrixDetail;
import coop.yakusoku.ejb.purpose.MatrixQueries;
import coop.yakusoku.ejb.purpose.MatrixService;
import coop.yakusoku.ejb.purpose.PurposeRow;
import coop.yakusoku.ejb.purpose.WriteColumn;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Backs {@code purpose/edit-matrix.xhtml}: what a draft of the matrix says of one purpose, or, when no purpose is asked for, why
 * there is a new edition and from which day.
 */
@Named
@ViewScoped
public class EditMatrixPage implements Serializable {

    @Inject private MatrixQueries queries;
    @Inject private MatrixService service;
    @Inject private OrganizationQueries organizations;
    @Inject private Screen screen;

    private String id;
    private String purpose;
    private MatrixDetail matrix;
    private PurposeRow column;
    private List<CellForm> cells = new ArrayList<>();
    private List<String> duties = new ArrayList<>();
    private List<SelectItem> dutyChoices = new ArrayList<>();
    private String note;
    private LocalDate validFrom;

    public void load() {
        matrix = queries.edition(screen.id(id, MatrixId::of));
        if (!matrix.mayEdit()) {
            throw new RuleViolation("shared.unknown-record");
        }
        note = matrix.row().note();
        validFrom = matrix.row().validFrom();
        if (purpose == null) {
            return;
        }
        column = matrix.columns().stream()
                .filter(it -> it.code().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        int at = matrix.columns().indexOf(column);
        for (GridRow row : matrix.rows()) {
            GridCell cell = row.cells().get(at);
            if (cell.use() != null || row.item().offered()) {
                cells.add(new CellForm(row.item(), cell.use(), cell.reason()));
            }
        }
        matrix.dutiesOf(purpose).forEach(it -> duties.add(key(it.role().realmRole(), it.department())));
        offerDuties();
    }

    private void offerDuties() {
        List<String> roles = MatrixService.DUTY_ROLES;
        roles.forEach(it -> dutyChoices.add(new SelectItem(key(it, null), roleName(it))));
        List<OrganizationRow> all = organizations.organizations();
        for (DepartmentRow department : organizations.departments()) {
            String place = all.stream()
                    .filter(it -> it.id().equals(department.organization()))
                    .map(OrganizationRow::name)
                    .findFirst()
                    .orElse("");
            String key = key("member-service", department.id().value());
            dutyChoices.add(new SelectItem(key, roleName("member-service") + "（" + place + " " + department.name() + "）"));
        }
        duties.stream()
                .filter(it -> dutyChoices.stream().noneMatch(choice -> choice.getValue().equals(it)))
                .toList()
                .forEach(it -> dutyChoices.add(new SelectItem(it, it)));
    }

    private String roleName(String role) {
        return screen.text("organizationText", "Role." + role.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String key(String role, UUID department) {
        return department == null ? role : role + "@" + department;
    }

    private Duty duty(String key) {
        int at = key.indexOf('@');
        return at < 0
                ? new Duty(purpose, key, null)
                : new Duty(purpose, key.substring(0, at), UUID.fromString(key.substring(at + 1)));
    }

    public String save() {
        try {
            if (purpose == null) {
                service.describe(new DescribeMatrix(matrix.row().id(), matrix.row().version(), note, validFrom));
            } else {
                List<Cell> written = cells.stream()
                        .filter(it -> it.getUse() != null)
                        .map(it -> new Cell(purpose, it.getItem().code(), it.getUse(), it.getReason()))
                        .toList();
                service.write(new WriteColumn(
                        matrix.row().id(),
                        matrix.row().version(),
                        purpose,
                        written,
                        duties.stream().map(this::duty).toList()));
            }
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("purposeText", "editMatrix.done", purpose == null ? note : column.words().nameJa());
        screen.keepMessagesOverRedirect();
        return "/purpose/matrix.xhtml?faces-redirect=true&id=" + id;
    }

    public ItemUse[] getUses() {
        return ItemUse.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public MatrixDetail getMatrix() {
        return matrix;
    }

    public PurposeRow getColumn() {
        return column;
    }

    public List<CellForm> getCells() {
        return cells;
    }

    public List<String> getDuties() {
        return duties;
    }

    public void setDuties(List<String> duties) {
        this.duties = duties;
    }

    public List<SelectItem> getDutyChoices() {
        return dutyChoices;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
