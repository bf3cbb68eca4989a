package coop.yakusoku.web.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.work.FindingId;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.work.AssignFinding;
import coop.yakusoku.ejb.work.FindingQueries;
import coop.yakusoku.ejb.work.FindingRow;
import coop.yakusoku.ejb.work.FindingService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code work/finding.xhtml}: what was found, and who cures it until when. */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    @Inject
    private FindingQueries queries;

    @Inject
    private FindingService service;

    @Inject
    private Screen screen;

    private String id;
    private FindingRow finding;
    private List<PersonChoice> people;
    private StaffId assignee;
    private LocalDate due;

    public void load() {
        FindingId asked = screen.id(id, FindingId::of);
        finding = queries.finding(asked);
        people = finding.mayAssign() ? queries.assignees(asked) : List.of();
        assignee = finding.assigneeId() == null ? null : StaffId.of(finding.assigneeId());
        due = finding.due();
    }

    public String assign() {
        try {
            service.assign(new AssignFinding(FindingId.of(id), finding.version(), assignee, due));
        } catch (RuleViolation no) {
            screen.refuseAt(blamed(no.code()), no);
            return null;
        }
        screen.tell("workText", "finding.assigned");
        screen.keepMessagesOverRedirect();
        return "/work/finding.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private static String blamed(String code) {
        return switch (code) {
            case "work.assignee-missing", "work.unknown-person" -> "assign:assignee";
            case "work.due-missing", "work.due-in-the-past" -> "assign:due";
            default -> null;
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public FindingRow getFinding() {
        return finding;
    }

    public List<PersonChoice> getPeople() {
        return people;
    }

    public StaffId getAssignee() {
        return assignee;
    }

    public void setAssignee(StaffId assignee) {
        this.assignee = assignee;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
