package coop.yakusoku.ejb.risk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.Capacity;
import coop.yakusoku.domain.workflow.Deed;
import coop.yakusoku.ejb.shared.print.Block;
import coop.yakusoku.ejb.shared.print.Form;
import coop.yakusoku.ejb.shared.print.Seal;
import coop.yakusoku.ejb.shared.print.Tone;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import coop.yakusoku.ejb.workflow.ApprovalDetail;
import coop.yakusoku.ejb.workflow.ApprovalDetail.ActLine;
import coop.yakusoku.ejb.workflow.RecordApprovals;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApprovalPartTest {

    private static final Instant NIGHT = Instant.parse("2026-11-20T16:00:00Z");
    private static final LocalDate NEXT_DAY_IN_TOKYO = LocalDate.of(2026, 11, 21);
    private static final Clock TOKYO = Clock.system(ZoneId.of("Asia/Tokyo"));

    private final Form form = ReportTest.form("情報資産個票");

    @Test
    void who_approved_is_seen_in_the_boxes_by_family_name_and_day() {
        Form sealed = part(ApprovalStanding.APPROVED).sealed(form);

        assertThat(sealed.seals())
                .containsExactly(
                        new Seal("申請", "髙﨑", NEXT_DAY_IN_TOKYO, false),
                        new Seal("個人情報管理者", "山田", NEXT_DAY_IN_TOKYO, true));
        assertThat(sealed.documentNumber()).isEqualTo(form.documentNumber());
    }

    @Test
    void an_approval_that_does_not_count_any_more_seals_nothing() {
        assertThat(part(ApprovalStanding.STALE).sealed(form)).isEqualTo(form);
        assertThat(part(ApprovalStanding.IN_PROGRESS).sealed(form)).isEqualTo(form);
    }

    @Test
    void a_change_after_the_approval_is_told_on_paper() {
        XhtmlDocument document = new XhtmlDocument(form);
        part(ApprovalStanding.STALE).write(document);

        Block.Facts facts = (Block.Facts) document.blocks().get(1);
        assertThat(facts.facts().get(0).value()).isEqualTo(Tone.ALARM.of("承認後に変更あり"));
    }

    @Test
    void every_step_is_told_with_role_and_comment() {
        XhtmlDocument document = new XhtmlDocument(form);
        part(ApprovalStanding.APPROVED).write(document);

        Block.Table steps = (Block.Table) document.blocks().get(2);
        assertThat(steps.rows()).hasSize(4);
        assertThat(steps.rows().get(1)).containsExactly("差戻し", "個人情報管理者", "山田 太郎", "R8.11.21", "理由を書く");
        assertThat(steps.rows().get(3)).contains("山田 太郎　代：鈴木 一郎");
    }

    @Test
    void what_nobody_can_approve_has_no_part_of_it() {
        XhtmlDocument document = new XhtmlDocument(form);
        ApprovalPart none = new ApprovalPart(null, TOKYO);
        none.write(document);

        assertThat(document.blocks()).isEmpty();
        assertThat(none.sealed(form)).isEqualTo(form);
    }

    private static ApprovalPart part(ApprovalStanding standing) {
        List<ActLine> acts = List.of(
                act(1, Deed.SUBMITTED, "髙﨑 花子", null, Capacity.OWN, null, ""),
                act(1, Deed.RETURNED, "山田 太郎", Role.PRIVACY_MANAGER, Capacity.OWN, null, "理由を書く"),
                act(2, Deed.SUBMITTED, "髙﨑 花子", null, Capacity.OWN, null, ""),
                act(2, Deed.DECIDED, "山田 太郎", Role.PRIVACY_MANAGER, Capacity.PROXY, "鈴木 一郎", ""));
        ApprovalDetail latest = new ApprovalDetail(
                null, 9, List.of(), acts, List.of(), new ApprovalDetail.May(ApprovalDetail.May.NOWHERE, false, false, false, false), 1);
        return new ApprovalPart(
                new RecordApprovals(
                        new RecordRef("risk.analysis", new UUID(0, 1)), standing, latest, List.of(), false),
                TOKYO);
    }

    private static ActLine act(
            int round, Deed deed, String name, Role role, Capacity capacity, String forName, String comment) {
        return new ActLine(round, deed, name, role, capacity, forName, NIGHT, comment);
    }
}
