package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.MatrixId;
import coop.yakusoku.domain.purpose.MatrixState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.GridCell;
import coop.yakusoku.ejb.purpose.MatrixDetail;
import coop.yakusoku.ejb.purpose.MatrixQueries;
import coop.yakusoku.ejb.purpose.MatrixRow;
import coop.yakusoku.ejb.purpose.MatrixService;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code purpose/matrix.xhtml}: an edition of the matrix as a grid; the one in force when none is asked for. */
@Named
@ViewScoped
public class MatrixPage implements Serializable {

    @Inject private MatrixQueries queries;
    @Inject private PurposeQueries purposes;
    @Inject private MatrixService service;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private MatrixDetail matrix;
    private RecordFrame frame;
    private List<MatrixRow> editions = List.of();
    private List<FieldChange> changes = List.of();
    private boolean mayDraft;

    public void load() {
        MatrixId asked = id == null ? queries.current() : screen.id(id, MatrixId::of);
        matrix = queries.edition(asked);
        mayDraft = purposes.mayEdit() && matrix.row().state() == MatrixState.IN_FORCE;
        frame = RecordFrame.of(matrix.head(), colour(matrix.row().state()))
                .tab("grid", "matrix.grid")
                .tab("differences", "matrix.differences")
                .tab("editions", "matrix.editions")
                .withApprovals()
                .withEvidence()
                .withHistory()
                .open(tab);
        if (frame.shows("editions")) {
            editions = queries.editions();
        } else if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(asked);
        }
    }

    public String draft() {
        try {
            return "/purpose/matrix.xhtml?faces-redirect=true&id=" + service.draft();
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
    }

    public String drop() {
        try {
            service.drop(matrix.row().id(), matrix.row().version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("purposeText", "matrix.dropped");
        screen.keepMessagesOverRedirect();
        return "/purpose/matrix.xhtml?faces-redirect=true";
    }

    static String colour(MatrixState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case APPROVED -> "info";
            case IN_FORCE -> "good";
            case ENDED, DROPPED -> "plain";
        };
    }

    /** The colour of an edition's state. */
    public String kind(MatrixRow edition) {
        return colour(edition.state());
    }

    /** The name of an item by its code. */
    public String itemName(GridCell cell, String language) {
        return matrix.rows().stream()
                .filter(it -> it.item().code().equals(cell.item()))
                .map(it -> it.item().name(language))
                .findFirst()
                .orElse(cell.item());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public MatrixDetail getMatrix() {
        return matrix;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public List<MatrixRow> getEditions() {
        return editions;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }

    public boolean isMayDraft() {
        return mayDraft;
    }
}
