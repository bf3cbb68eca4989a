package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.print.Block.Fact;
import coop.yakusoku.ejb.shared.print.Block.Style;
import coop.yakusoku.ejb.shared.print.Paper;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Issues letters of appointment (任命書), with a 文書番号 of its own each. */
@Stateless
public class LetterService {

    /** Words on paper are Japanese, whoever prints them. */
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "coop.yakusoku.ejb.organization.LetterWords", Locale.ROOT, LetterService.class.getClassLoader());

    private final AppointmentQueries appointments;
    private final Stationery stationery;

    protected LetterService() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public LetterService(AppointmentQueries appointments, Stationery stationery) {
        this.appointments = appointments;
        this.stationery = stationery;
    }

    /**
     * The letter of one appointment, signed by the chief privacy officer in office.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.HR, Roles.SYSTEM_ADMIN})
    public XhtmlDocument appointment(AppointmentId id) {
        AppointmentRow appointment = appointments.appointment(id);
        return new XhtmlDocument(stationery.form(
                        "organization.appointment", appointment.organization(), text("title"), null, Paper.PORTRAIT))
                .paragraph(
                        MessageFormat.format(text("to"), appointment.organizationName(), appointment.personName()),
                        Style.ADDRESSEE)
                .paragraph(MessageFormat.format(text("body"), text("Role." + appointment.role())))
                .paragraph(text("below"), Style.CENTRED)
                .facts(
                        1,
                        Fact.of(text("role"), text("Role." + appointment.role())),
                        Fact.of(text("unit"), unit(appointment)),
                        Fact.of(text("term"), term(appointment)),
                        Fact.of(text("authority"), text("Authority." + appointment.authority())),
                        Fact.of(text("reportsTo"), orNone(appointment.reportsToName())),
                        Fact.of(text("deputy"), orNone(appointment.deputyName())),
                        Fact.of(text("duties"), orNone(appointment.jobDescription())))
                .paragraph(text("end"), Style.RIGHT)
                .paragraph(signature(appointment), Style.SENDER)
                .paragraph(text("receipt"), Style.NOTE);
    }

    private static String unit(AppointmentRow appointment) {
        return appointment.organizationName() + "　"
                + (appointment.departmentName() == null ? text("whole") : appointment.departmentName());
    }

    private static String term(AppointmentRow appointment) {
        String from = JapaneseDate.wareki(appointment.from());
        return appointment.to() == null
                ? MessageFormat.format(text("termOpen"), from)
                : MessageFormat.format(text("termClosed"), from, JapaneseDate.wareki(appointment.to()));
    }

    private String signature(AppointmentRow appointment) {
        String chief = appointments.line().stream()
                .filter(it -> it.role() == Role.CPO && !it.person().equals(appointment.person()))
                .map(AppointmentRow::personName)
                .findFirst()
                .orElse("");
        return MessageFormat.format(text("signature"), appointment.organizationName(), text("Role.CPO"), chief);
    }

    private static String orNone(String value) {
        return value == null || value.isBlank() ? text("none") : value;
    }

    private static String text(String key) {
        return WORDS.getString(key);
    }
}
