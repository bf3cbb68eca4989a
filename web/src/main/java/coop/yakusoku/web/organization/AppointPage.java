package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.AppointmentDetails;
import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.Authority;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Appoint;
import coop.yakusoku.ejb.organization.AppointmentService;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.organization.PersonRow;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Backs {@code organization/appoint.xhtml}: appoints the person of the address. */
@Named
@ViewScoped
public class AppointPage implements Serializable {

    @Inject
    private PersonQueries queries;

    @Inject
    private AppointmentService service;

    @Inject
    private Units units;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private String person;
    private PersonRow who;
    private List<Units.Unit> choices;
    private List<PersonChoice> colleagues;
    private Role role;
    private String unit;
    private LocalDate from;
    private LocalDate to;
    private Authority authority = Authority.NONE;
    private String deputy;
    private String reportsTo;
    private String jobDescription;

    public void load() {
        who = queries.person(screen.id(person, StaffId::of));
        colleagues = queries.colleagues(who.id());
        choices = units.within(caller.scope(Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER));
    }

    public String appoint() {
        AppointmentId made;
        try {
            Units.Unit where = Units.find(choices, unit);
            made = service.appoint(new Appoint(
                    who.id(),
                    role,
                    where.organization(),
                    where.department(),
                    from,
                    to,
                    new AppointmentDetails(
                            authority, queries.named(deputy), queries.named(reportsTo), jobDescription)));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("organizationText", "appoint.done", who.name(), role);
        screen.keepMessagesOverRedirect();
        return "/organization/appointment.xhtml?faces-redirect=true&id=" + made;
    }

    /** The roles the caller may appoint to. */
    public List<Role> getRoles() {
        boolean high = caller.has(Roles.SYSTEM_ADMIN, Roles.CPO);
        return Arrays.stream(Role.values()).filter(it -> high || !it.high()).toList();
    }

    public Authority[] getAuthorities() {
        return Authority.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public PersonRow getWho() {
        return who;
    }

    public List<Units.Unit> getChoices() {
        return choices;
    }

    public List<PersonChoice> getColleagues() {
        return colleagues;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Authority getAuthority() {
        return authority;
    }

    public void setAuthority(Authority authority) {
        this.authority = authority;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public String getReportsTo() {
        return reportsTo;
    }

    public void setReportsTo(String reportsTo) {
        this.reportsTo = reportsTo;
    }

    public String getJobDescription() {
        return jobDescription;
    }

    public void setJobDescription(String jobDescription) {
        this.jobDescription = jobDescription;
    }
}
