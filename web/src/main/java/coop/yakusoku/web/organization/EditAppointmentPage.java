package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.AppointmentDetails;
import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.Authority;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.AppointmentQueries;
import coop.yakusoku.ejb.organization.AppointmentRow;
import coop.yakusoku.ejb.organization.AppointmentService;
import coop.yakusoku.ejb.organization.ChangeAppointment;
import coop.yakusoku.ejb.organization.EndAppointment;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code organization/edit-appointment.xhtml}: changes an appointment, or ends it. */
@Named
@ViewScoped
public class EditAppointmentPage implements Serializable {

    @Inject
    private AppointmentQueries queries;

    @Inject
    private PersonQueries people;

    @Inject
    private AppointmentService service;

    @Inject
    private Screen screen;

    private String id;
    private AppointmentRow appointment;
    private List<PersonChoice> colleagues;
    private Authority authority;
    private String deputy;
    private String reportsTo;
    private String jobDescription;
    private LocalDate lastDay;

    public void load() {
        appointment = queries.appointment(screen.id(id, AppointmentId::of));
        colleagues = people.colleagues(appointment.person());
        authority = appointment.authority();
        deputy = appointment.deputyNumber();
        reportsTo = appointment.reportsToNumber();
        jobDescription = appointment.jobDescription();
    }

    public String save() {
        try {
            service.change(new ChangeAppointment(
                    appointment.id(),
                    appointment.version(),
                    new AppointmentDetails(authority, people.named(deputy), people.named(reportsTo), jobDescription)));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done("editAppointment.done");
    }

    public String end() {
        return end(lastDay, "editAppointment.ended");
    }

    public String revoke() {
        return end(null, "editAppointment.revoked");
    }

    private String end(LocalDate last, String key) {
        try {
            service.end(new EndAppointment(appointment.id(), appointment.version(), last));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done(key);
    }

    private String done(String key) {
        screen.tell("organizationText", key, appointment.personName(), appointment.role());
        screen.keepMessagesOverRedirect();
        return "/organization/appointment.xhtml?faces-redirect=true&id=" + appointment.id();
    }

    public Authority[] getAuthorities() {
        return Authority.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AppointmentRow getAppointment() {
        return appointment;
    }

    public List<PersonChoice> getColleagues() {
        return colleagues;
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
