package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.accesslog.review.ViewpointService;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Backs {@code accesslog/viewpoints.xhtml}: limits, how long the log is kept, whom to watch. */
@Named
@ViewScoped
public class ViewpointsPage implements Serializable {

    private static final String AGAIN = "/accesslog/viewpoints.xhtml?faces-redirect=true";

    @Inject private ViewpointService service;
    @Inject private PersonQueries people;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private List<ViewpointForm> viewpoints;
    private Integer months;
    private String number;
    private String staff;
    private String note;

    public void load() {
        viewpoints = service.viewpoints().stream().map(ViewpointForm::new).toList();
        months = service.monthsKept();
    }

    public String save() {
        return act(() -> service.change(
                viewpoints.stream().map(ViewpointForm::wish).toList(), months == null ? 0 : months), "viewpoints.saved");
    }

    public String watch() {
        return act(() -> {
            StaffId person = staff == null || staff.isBlank() ? null : people.named(staff);
            service.watch(number, person, note == null ? "" : note);
        }, "viewpoints.added");
    }

    public String unwatch(UUID member) {
        return act(() -> service.unwatch(member), "viewpoints.removed");
    }

    private String act(Runnable deed, String done) {
        try {
            deed.run();
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("accesslogText", done);
        screen.keepMessagesOverRedirect();
        return AGAIN;
    }

    public boolean isMayChange() {
        return caller.has(Roles.PRIVACY_MANAGER);
    }

    public List<ViewpointForm> getViewpoints() {
        return viewpoints;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
