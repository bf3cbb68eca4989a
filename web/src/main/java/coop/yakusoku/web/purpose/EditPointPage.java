package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.AcquisitionChannel;
import coop.yakusoku.domain.purpose.AcquisitionMethod;
import coop.yakusoku.domain.purpose.DataSubject;
import coop.yakusoku.domain.purpose.LegalityCheck;
import coop.yakusoku.domain.purpose.NoticeWay;
import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.PointDetail;
import coop.yakusoku.ejb.purpose.PointQueries;
import coop.yakusoku.ejb.purpose.PointService;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.PurposeRow;
import coop.yakusoku.ejb.purpose.WritePoint;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Backs {@code purpose/edit-point.xhtml}: a new acquisition point, or a change of one that is not live. */
@Named
@ViewScoped
public class EditPointPage implements Serializable {

    @Inject private PointQueries queries;
    @Inject private PurposeQueries purposes;
    @Inject private PointService service;
    @Inject private KeptDepartments departments;
    @Inject private Screen screen;

    private String id;
    private PointDetail point;
    private PointForm form = new PointForm();
    private List<PointItemForm> lines = new ArrayList<>();
    private List<SelectItem> places = List.of();
    private List<PurposeRow> all;

    public void load() {
        all = purposes.purposes();
        purposes.items().stream().filter(ItemRow::offered).forEach(it -> lines.add(new PointItemForm(it)));
        if (id == null) {
            places = departments.of(queries.keeping());
            return;
        }
        point = queries.point(screen.id(id, PointId::of));
        if (!point.mayEdit()) {
            throw new RuleViolation("shared.unknown-record");
        }
        form.say(point.details());
        point.details().items().forEach(said -> lines.stream()
                .filter(it -> it.getItem().code().equals(said.item()))
                .forEach(it -> it.say(said)));
    }

    public String save() {
        PointId saved;
        try {
            saved = service.write(new WritePoint(
                    point == null ? null : point.id(),
                    point == null ? 0 : point.version(),
                    point == null ? KeptDepartments.organization(form.getPlace()) : null,
                    point == null ? KeptDepartments.department(form.getPlace()) : null,
                    form.details(lines.stream()
                            .filter(PointItemForm::isAsked)
                            .map(PointItemForm::item)
                            .toList())));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("purposeText", "editPoint.done", form.getName());
        screen.keepMessagesOverRedirect();
        return "/purpose/point.xhtml?faces-redirect=true&id=" + saved;
    }

    public List<PurposeRow> getCategories() {
        return all.stream().filter(it -> it.kind() == PurposeKind.COLLECTION).toList();
    }

    public List<PurposeRow> getPurposes() {
        return PurposeChoices.named(all);
    }

    public AcquisitionChannel[] getChannels() {
        return AcquisitionChannel.values();
    }

    public AcquisitionMethod[] getMethods() {
        return AcquisitionMethod.values();
    }

    public NoticeWay[] getWays() {
        return NoticeWay.values();
    }

    public DataSubject[] getSubjects() {
        return DataSubject.values();
    }

    public LegalityCheck[] getChecks() {
        return LegalityCheck.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PointDetail getPoint() {
        return point;
    }

    public PointForm getForm() {
        return form;
    }

    public List<PointItemForm> getLines() {
        return lines;
    }

    public List<SelectItem> getPlaces() {
        return places;
    }
}
