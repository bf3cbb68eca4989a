package coop.yakusoku.web.organization;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.AppointmentQueries;
import coop.yakusoku.ejb.organization.AppointmentRow;
import coop.yakusoku.ejb.organization.AppointmentState;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.organization.PersonRow;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code organization/person.xhtml}. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    /** An appointment as it stands today. */
    public record AppointmentLine(AppointmentRow row, AppointmentState state, boolean waits) implements Serializable {}

    @Inject
    private PersonQueries queries;

    @Inject
    private AppointmentQueries appointmentQueries;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Screen screen;

    private String id;
    private PersonRow person;
    private List<AppointmentLine> appointments;
    private List<FieldChange> changes;
    private boolean mayEdit;
    private boolean mayAppoint;

    public void load() {
        StaffId who = screen.id(id, StaffId::of);
        person = queries.person(who);
        LocalDate today = LocalDate.now(clock);
        appointments = appointmentQueries.of(who).stream()
                .map(row -> new AppointmentLine(row, row.stateOn(today), row.waitsForKeycloakOn(today)))
                .toList();
        changes = queries.history(who);
        mayEdit = caller.scope(Roles.HR, Roles.SYSTEM_ADMIN).covers(person.organization(), person.department());
        mayAppoint = !caller.staff().equals(who)
                && !caller.scope(Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER)
                        .isEmpty();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<AppointmentLine> getAppointments() {
        return appointments;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    public boolean isMayAppoint() {
        return mayAppoint;
    }
}
