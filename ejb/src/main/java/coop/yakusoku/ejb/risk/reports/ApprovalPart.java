package coop.yakusoku.ejb.risk.reports;

import static coop.yakusoku.ejb.risk.reports.ReportWords.label;
import static coop.yakusoku.ejb.risk.reports.ReportWords.text;

import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.Capacity;
import coop.yakusoku.domain.workflow.Deed;
import coop.yakusoku.ejb.shared.print.Block;
import coop.yakusoku.ejb.shared.print.Block.Fact;
import coop.yakusoku.ejb.shared.print.Column;
import coop.yakusoku.ejb.shared.print.Form;
import coop.yakusoku.ejb.shared.print.Seal;
import coop.yakusoku.ejb.shared.print.Tone;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import coop.yakusoku.ejb.workflow.ApprovalDetail.ActLine;
import coop.yakusoku.ejb.workflow.RecordApprovals;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What an approval says on paper: its steps, and the seals of those who approved. Only an approval that still counts is
 * sealed; after a change the boxes are empty and the paper says why.
 */
final class ApprovalPart {

    private static final Set<Deed> SEALING = Set.of(Deed.SUBMITTED, Deed.AGREED, Deed.APPROVED, Deed.DECIDED);

    private static final List<Column> STEPS = List.of(
            Column.centred(text("approval.deed"), 10),
            Column.text(text("approval.role"), 20),
            Column.text(text("approval.name"), 22),
            Column.text(text("approval.at"), 16),
            Column.text(text("approval.comment"), 42));

    private final RecordApprovals approvals;
    private final ZoneId zone;

    /** @param approvals null when there is nothing that could be approved */
    ApprovalPart(RecordApprovals approvals, Clock clock) {
        this.approvals = approvals;
        this.zone = clock.getZone();
    }

    /** The form with the seals of those who approved, or as it was. */
    Form sealed(Form form) {
        if (approvals == null || approvals.standing() != ApprovalStanding.APPROVED) {
            return form;
        }
        List<ActLine> acts = approvals.latest() == null ? List.of() : approvals.latest().acts();
        int round = acts.stream().mapToInt(ActLine::round).max().orElse(0);
        List<Seal> seals = acts.stream()
                .filter(it -> it.round() == round && SEALING.contains(it.deed()))
                .map(this::seal)
                .toList();
        return seals.isEmpty() ? form : form.sealedBy(seals);
    }

    private Seal seal(ActLine act) {
        String title = act.deed() == Deed.SUBMITTED || act.role() == null ? label(act.deed()) : label(act.role());
        // a stamp has room for the family name
        String family = act.name().strip().split("[\\s　]+")[0];
        return new Seal(title, family, day(act.at()), act.capacity() != Capacity.OWN);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    void write(XhtmlDocument document) {
        if (approvals == null) {
            return;
        }
        Object standing = approvals.standing() == ApprovalStanding.STALE
                ? Tone.ALARM.of(label(approvals.standing()))
                : label(approvals.standing());
        document.heading(text("approval.title")).facts(1, Fact.of(text("approval.standing"), standing));
        if (approvals.latest() != null) {
            document.add(new Block.Table(
                    STEPS, approvals.latest().acts().stream().map(this::row).toList(), -1, text("none")));
        }
    }

    private List<Object> row(ActLine act) {
        return Arrays.asList(
                label(act.deed()),
                act.role() == null ? "" : label(act.role()),
                act.forName() == null ? act.name() : act.name() + text("approval.for") + act.forName(),
                JapaneseDate.warekiShort(day(act.at())),
                act.comment());
    }
}
