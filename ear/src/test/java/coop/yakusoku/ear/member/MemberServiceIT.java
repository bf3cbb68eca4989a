package coop.yakusoku.ear.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.member.accuracy.VerificationSource;
import coop.yakusoku.domain.member.choice.ChoiceMethod;
import coop.yakusoku.domain.member.choice.Receipt;
import coop.yakusoku.domain.member.choice.Representative;
import coop.yakusoku.domain.member.correction.CorrectedField;
import coop.yakusoku.domain.member.listing.ListKind;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ear.people.Desk;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.member.AskForList;
import coop.yakusoku.ejb.member.CorrectMember;
import coop.yakusoku.ejb.member.FoundMember;
import coop.yakusoku.ejb.member.ListAnswer;
import coop.yakusoku.ejb.member.ListWords;
import coop.yakusoku.ejb.member.MemberChoiceService;
import coop.yakusoku.ejb.member.MemberCorrectionQueries;
import coop.yakusoku.ejb.member.MemberCorrectionService;
import coop.yakusoku.ejb.member.MemberListService;
import coop.yakusoku.ejb.member.MemberOpening;
import coop.yakusoku.ejb.member.MemberQuestion;
import coop.yakusoku.ejb.member.MemberRuleService;
import coop.yakusoku.ejb.member.MemberSearch;
import coop.yakusoku.ejb.member.Opening;
import coop.yakusoku.ejb.member.RecordObjection;
import coop.yakusoku.ejb.member.Searching;
import coop.yakusoku.ejb.member.Verification;
import coop.yakusoku.ejb.member.Writing;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only the container and the database show of member service: refusals, corrections and lists that leave. */
@ArquillianTest
class MemberServiceIT {

    private static final ListWords WORDS =
            new ListWords("名簿", "試験", "P3", "みどり野", MemberItem::code, (item, text) -> text);

    @EJB
    private Desk desk;

    @EJB
    private Officer officer;

    @EJB
    private Manager manager;

    @Inject
    private MemberSearch search;

    @Inject
    private MemberOpening opening;

    @Inject
    private MemberChoiceService choices;

    @Inject
    private MemberCorrectionService corrections;

    @Inject
    private MemberCorrectionQueries history;

    @Inject
    private MemberListService lists;

    @Inject
    private MemberRuleService rules;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(MemberServiceIT.class);
    }

    @Test
    void an_objection_counts_at_once_and_so_does_its_end() throws Exception {
        FoundMember member = openFor("P2");
        int before = persons("P2", member.organization());

        desk.call(() -> choices.object(objection(member.id(), "P2")));

        assertThat(opened(member.id(), "P2")).isEqualTo(new Opening.Declined(member.id(), "P2", "objected"));
        assertThat(persons("P2", member.organization())).isEqualTo(before - 1);
        refused("member.already-objected", () -> choices.object(objection(member.id(), "P2")));

        desk.call(() -> choices.objectNoMore(objection(member.id(), "P2")));

        assertThat(opened(member.id(), "P2")).isInstanceOf(Opening.Opened.class);
        assertThat(persons("P2", member.organization())).isEqualTo(before);
    }

    @Test
    void of_two_who_correct_the_same_member_the_second_is_told() throws Exception {
        FoundMember member = openFor("P1");
        long seen = ((Opening.Opened) opened(member.id(), "P1")).data().version();

        assertThat(desk.call(() -> corrections.correct(correction(member.id(), seen, "03-0000-1111"))))
                .isEqualTo(new Writing.Written());
        assertThatThrownBy(() -> officer.call(() -> corrections.correct(correction(member.id(), seen, "03-0000-2222"))))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.code()).isEqualTo("shared.changed-meanwhile");
                    assertThat(no.details()).hasSize(3).element(2).asString().contains("TELEPHONE");
                });

        List<Verification> told = desk.call(() -> history.of(member.id(), "P1"));
        assertThat(told.get(0).changes()).singleElement().satisfies(it -> assertThat(it.after()).isEqualTo("03-0000-1111"));
    }

    @Test
    void a_list_of_many_leaves_after_its_approval_and_one_of_few_with_its_foot() throws Exception {
        OrganizationId organization = openFor("P3").organization();
        ListAnswer.Asked large = (ListAnswer.Asked) officer.call(() -> lists.ask(wish(organization)));
        assertThat(large.waits()).isTrue();
        assertThatThrownBy(() -> officer.call(
                        () -> lists.take(large.id(), TableFormat.CSV, WORDS, new ByteArrayOutputStream())))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("member.list-needs-approval"));

        manager.run(() -> rules.approveOver(1_000_000));
        ListAnswer.Asked small = (ListAnswer.Asked) officer.call(() -> lists.ask(wish(organization)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        officer.call(() -> lists.take(small.id(), TableFormat.CSV, WORDS, file));
        manager.run(() -> rules.approveOver(1_000));

        assertThat(small.waits()).isFalse();
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("※取扱注意", "出力者：試験", "総代会の案内")
                .doesNotContain("birth");
    }

    @Test
    void nobody_asks_for_a_list_for_a_purpose_that_is_not_the_own_duty() throws Exception {
        OrganizationId organization = openFor("P3").organization();

        ListAnswer answer = officer.call(() -> lists.ask(
                new AskForList("P7", organization, ListKind.ITEMS, "共同利用")));

        assertThat(answer).isEqualTo(new ListAnswer.Declined("no-duty"));
    }

    private FoundMember openFor(String purpose) throws Exception {
        Searching answer = desk.call(() -> search.find(new MemberQuestion(MemberQuestion.Kind.NAME, "山本"), purpose));
        return ((Searching.Found) answer).members().get(0);
    }

    private Opening opened(MemberId member, String purpose) throws Exception {
        return desk.call(() -> opening.open(member, purpose));
    }

    private int persons(String purpose, OrganizationId organization) throws Exception {
        ListAnswer answer = desk.call(() -> lists.size(purpose, organization));
        return ((ListAnswer.Sized) answer).size().persons();
    }

    private static RecordObjection objection(MemberId member, String refused) {
        Receipt receipt =
                new Receipt(ChoiceMethod.TELEPHONE, "", Representative.SELF, "", LocalDate.of(2026, 11, 20));
        return new RecordObjection(member, "P1", refused, receipt);
    }

    private static CorrectMember correction(MemberId member, long seen, String telephone) {
        return new CorrectMember(
                member,
                "P1",
                seen,
                Map.of(CorrectedField.TELEPHONE, telephone),
                VerificationSource.SELF_REPORT,
                "本人の申出",
                LocalDate.of(2026, 11, 20));
    }

    private static AskForList wish(OrganizationId organization) {
        return new AskForList("P3", organization, ListKind.ITEMS, "総代会の案内");
    }

    private void refused(String code, Runnable deed) {
        assertThatThrownBy(() -> desk.run(deed))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
