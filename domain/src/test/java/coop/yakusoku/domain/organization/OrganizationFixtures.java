package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.StaffId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** People, units and days of the federation's tests. */
public final class OrganizationFixtures {

    public static final LocalDate APRIL_FIRST = LocalDate.of(2026, 4, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final LocalDate YESTERDAY = TODAY.minusDays(1);
    public static final LocalDate TOMORROW = TODAY.plusDays(1);

    public static final OrganizationId FEDERATION = new OrganizationId(id("federation"));
    public static final OrganizationId CO_OP = new OrganizationId(id("co-op"));
    public static final DepartmentId DELIVERY = new DepartmentId(id("delivery"));
    public static final DepartmentId NORTH = new DepartmentId(id("north"));

    public static final StaffId SATO = new StaffId(id("sato"));
    public static final StaffId SUZUKI = new StaffId(id("suzuki"));
    public static final StaffId TANAKA = new StaffId(id("tanaka"));

    private OrganizationFixtures() {
        // words only
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static AppointmentDetails alone() {
        return new AppointmentDetails(Authority.DRAFT, null, null, "台帳を整える");
    }

    public static AppointmentDetails reportingTo(StaffId above) {
        return new AppointmentDetails(Authority.DRAFT, null, above, "");
    }

    /** Suzuki protects the delivery department since April, appointed by Sato. */
    public static Appointment officer() {
        return officer(new Term(APRIL_FIRST, null));
    }

    public static Appointment officer(Term term) {
        return appointment(SUZUKI, Role.PROTECTION_OFFICER, DELIVERY, term);
    }

    public static Appointment appointment(StaffId person, Role role, DepartmentId department, Term term) {
        return new Appointment(
                new AppointmentId(UUID.randomUUID()), person, role, CO_OP, department, term, alone(), SATO);
    }

    public static Department delivery() {
        return new Department(DELIVERY, CO_OP, null, "3000", "宅配事業部", LocalDate.of(2010, 4, 1));
    }

    public static Department north() {
        return new Department(NORTH, CO_OP, DELIVERY, "3100", "北センター", LocalDate.of(2012, 4, 1));
    }

    public static PersonDetails suzukisDetails() {
        return new PersonDetails(
                "鈴木 美咲", "スズキ ミサキ", "officer@minori.example", "officer", Employment.REGULAR, CO_OP, DELIVERY);
    }

    public static Person suzuki() {
        return new Person(SUZUKI, "10-0005", LocalDate.of(2015, 4, 1), suzukisDetails());
    }
}
