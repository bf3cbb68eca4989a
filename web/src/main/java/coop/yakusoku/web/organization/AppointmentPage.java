package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.ejb.organization.AppointmentQueries;
import coop.yakusoku.ejb.organization.AppointmentRow;
import coop.yakusoku.ejb.organization.AppointmentState;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code organization/appointment.xhtml}. */
@Named
@ViewScoped
public class AppointmentPage implements Serializable {

    @Inject
    private AppointmentQueries queries;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Screen screen;

    private String id;
    private AppointmentRow appointment;
    private AppointmentState state;
    private boolean waits;
    private boolean mayEdit;
    private RecordFrame frame;
    private String tab;
    private List<FieldChange> changes = List.of();

    public void load() {
        AppointmentId which = screen.id(id, AppointmentId::of);
        LocalDate today = LocalDate.now(clock);
        appointment = queries.appointment(which);
        state = appointment.stateOn(today);
        waits = appointment.waitsForKeycloakOn(today);
        frame = RecordFrame.of(appointment.headOn(today), state == AppointmentState.IN_FORCE ? "good" : "plain")
                .tab("facts", "appointment.facts")
                .withEvidence()
                .withHistory()
                .open(tab);
        if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(which);
        }
        mayEdit =
                mayEnd(caller, appointment) && (state == AppointmentState.COMING || state == AppointmentState.IN_FORCE);
    }

    static boolean mayEnd(Caller caller, AppointmentRow appointment) {
        return caller.scope(Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER)
                        .covers(appointment.organization(), appointment.department())
                && (!appointment.role().high() || caller.has(Roles.SYSTEM_ADMIN, Roles.CPO));
    }

    /** Whether the reader may issue the letter. */
    public boolean isMayPrint() {
        return caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.HR, Roles.SYSTEM_ADMIN);
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

    public RecordFrame getFrame() {
        return frame;
    }

    public AppointmentRow getAppointment() {
        return appointment;
    }

    public AppointmentState getState() {
        return state;
    }

    public boolean isWaits() {
        return waits;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
