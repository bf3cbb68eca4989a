package coop.yakusoku.ejb.ledger;

import static coop.yakusoku.domain.organization.OrganizationFixtures.CO_OP;
import static coop.yakusoku.domain.organization.OrganizationFixtures.DELIVERY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SUZUKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.ledger.Accuracy;
import coop.yakusoku.domain.ledger.Acquiring;
import coop.yakusoku.domain.ledger.DataItem;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.Holding;
import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.ItemId;
import coop.yakusoku.domain.ledger.Keeping;
import coop.yakusoku.domain.ledger.LedgerEntries;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.ledger.Processing;
import coop.yakusoku.domain.ledger.Purpose;
import coop.yakusoku.domain.ledger.PurposeId;
import coop.yakusoku.domain.ledger.PurposeWords;
import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RecipientKind;
import coop.yakusoku.domain.ledger.Volume;
import coop.yakusoku.domain.organization.Appointment;
import coop.yakusoku.domain.organization.Appointments;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.OrganizationFixtures;
import coop.yakusoku.domain.organization.Organizations;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Term;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What must hold around a row. */
class LedgerAdmissionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final List<Appointment> appointments = new ArrayList<>(List.of(OrganizationFixtures.officer()));
    private final Set<String> names = new HashSet<>();

    private final LedgerAdmission admission = new LedgerAdmission(
            answering(LedgerEntries.class, arguments -> names.contains((String) arguments[1])),
            answering(Master.class, null),
            answering(Organizations.class, arguments -> Optional.empty()),
            answering(Departments.class, arguments -> Optional.of(OrganizationFixtures.delivery())
                    .filter(it -> it.id().equals(arguments[0]))),
            answering(People.class, arguments -> Optional.of(OrganizationFixtures.suzuki())
                    .filter(it -> it.id().equals(arguments[0]))),
            answering(Appointments.class, arguments -> appointments));

    /** A port that gives one answer to whatever it is asked; the master knows two items and a purpose. */
    private static <T> T answering(Class<T> port, Function<Object[], Object> answer) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "items" -> List.of(item("NAME", true), item("SEX", false));
                    case "purposes" -> List.of(purpose());
                    default -> answer.apply(arguments);
                }));
    }

    private static DataItem item(String code, boolean jointUse) {
        ItemFlags flags = new ItemFlags(false, false, false, false, true, false, true, jointUse);
        return new DataItem(ItemId.next(), code, code, code, flags, 1, APRIL);
    }

    private static Purpose purpose() {
        Purpose ended = new Purpose(
                PurposeId.next(), "OLD", new PurposeWords("旧目的", "Old", "旧目的", "Old", null), false, 1, APRIL);
        ended.change(ended.words(), false, 1, TODAY.minusDays(1));
        return ended;
    }

    private static EntryDetails row(StaffId responsible, Set<String> items, Set<String> purposes, Recipient... to) {
        return new EntryDetails(
                CO_OP,
                DELIVERY,
                "配達リスト",
                null,
                null,
                responsible,
                Set.of(),
                new Holding(Set.of(), items, true, Processing.NONE),
                purposes,
                Acquiring.UNKNOWN,
                Volume.UNKNOWN,
                Keeping.UNKNOWN,
                List.of(),
                List.of(to),
                null,
                List.of(),
                null,
                Accuracy.UNKNOWN,
                List.of(),
                null);
    }

    private void refused(String code, EntryDetails before, EntryDetails after) {
        ThrowingCallable deed = () -> admission.check(EntryId.next(), before, after, TODAY);
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void who_answers_for_it_is_appointed_on_that_day() {
        EntryDetails row = row(SUZUKI, Set.of(), Set.of());
        assertThatCode(() -> admission.check(EntryId.next(), null, row, TODAY)).doesNotThrowAnyException();

        appointments.clear();
        appointments.add(OrganizationFixtures.officer(new Term(APRIL, TODAY.minusDays(1))));
        refused("ledger.responsible-not-appointed", null, row);
        assertThatCode(() -> admission.check(EntryId.next(), row, row, TODAY))
                .as("who answered for it already is not asked again")
                .doesNotThrowAnyException();
    }

    @Test
    void a_name_is_taken_once_in_a_department() {
        names.add("配達リスト");

        refused("ledger.name-taken", null, row(null, Set.of(), Set.of()));
    }

    @Test
    void only_items_and_purposes_of_the_master_are_taken() {
        refused("ledger.item-unknown", null, row(null, Set.of("NAME", "PET"), Set.of()));
        refused("ledger.purpose-unknown", null, row(null, Set.of(), Set.of("P9")));
    }

    @Test
    void a_purpose_that_ended_stays_where_it_was() {
        EntryDetails row = row(null, Set.of(), Set.of("OLD"));

        refused("ledger.purpose-unknown", null, row);
        assertThatCode(() -> admission.check(EntryId.next(), row, row, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void joint_use_reaches_the_six_items_of_the_notice_and_no_other() {
        Recipient all = new Recipient(RecipientKind.JOINT_USER, "みのり共済連", "");
        Recipient one = new Recipient(RecipientKind.JOINT_USER, "みのり共済連", "NAME");
        Recipient contractor = new Recipient(RecipientKind.CONTRACTOR, "みのり物流", "");

        refused("ledger.joint-use-item", null, row(null, Set.of("NAME", "SEX"), Set.of(), all));
        assertThatCode(() -> admission.check(
                        EntryId.next(), null, row(null, Set.of("NAME", "SEX"), Set.of(), one, contractor), TODAY))
                .doesNotThrowAnyException();
    }
}
