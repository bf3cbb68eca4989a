package coop.yakusoku.ejb.risk.reports;

import static coop.yakusoku.ejb.risk.reports.ReportWords.label;
import static coop.yakusoku.ejb.risk.reports.ReportWords.shaded;
import static coop.yakusoku.ejb.risk.reports.ReportWords.text;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.ejb.risk.RegisterReading.RiskLine;
import coop.yakusoku.ejb.risk.RiskRow;
import coop.yakusoku.ejb.shared.print.Block;
import coop.yakusoku.ejb.shared.print.Block.Fact;
import coop.yakusoku.ejb.shared.print.Column;
import coop.yakusoku.ejb.shared.print.Form;
import coop.yakusoku.ejb.shared.print.Tone;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** リスク対応計画書: by department what is done about which risk, by whom, until when, and how far it is. */
final class TreatmentPlanReport {

    private static final List<Column> COLUMNS = List.of(
            Column.text(text("column.department"), 20),
            Column.number(text("column.priority"), 5),
            Column.text(text("column.asset"), 22),
            Column.text(text("column.threat"), 20),
            Column.text(text("column.phase"), 8),
            Column.number(text("column.value"), 4).under(text("column.risk")),
            Column.centred(text("column.band"), 4).under(text("column.risk")),
            Column.number(text("column.residual"), 4).under(text("column.risk")),
            Column.centred(text("column.option"), 5),
            Column.text(text("column.measure"), 28),
            Column.text(text("column.worker"), 9),
            Column.text(text("column.dueOn"), 8),
            Column.centred(text("column.state"), 8));

    private static final List<Column> SUMS = List.of(
            Column.text(text("column.department"), 36),
            Column.number(text("column.planned"), 9),
            Column.number(text("column.undecided"), 9),
            Column.number(text("column.notStarted"), 9),
            Column.number(text("column.inProgress"), 9),
            Column.number(text("column.done"), 9),
            Column.number(text("column.postponed"), 9),
            Column.number(text("column.overdue"), 9));

    private TreatmentPlanReport() {
        // makes documents, holds nothing
    }

    static XhtmlDocument of(Form form, List<RiskLine> lines) {
        List<RiskRow> risks = lines.stream().map(RiskLine::row).toList();
        Map<String, List<RiskRow>> departments = Sums.by(risks, TreatmentPlanReport::department);
        XhtmlDocument document = new XhtmlDocument(form)
                .facts(
                        3,
                        Fact.of(text("sum.handled"), risks.size()),
                        Fact.of(text("sum.decided"), Sums.count(risks, it -> it.option() != null)),
                        Fact.of(text("sum.undecided"), Sums.count(risks, it -> it.option() == null)),
                        Fact.of(
                                text("sum.values"),
                                Sums.counts(
                                        risks,
                                        it -> it.band() == RiskBand.HIGH,
                                        it -> it.band() == RiskBand.MEDIUM,
                                        it -> it.band() == RiskBand.LOW)),
                        Fact.of(
                                text("sum.states"),
                                Sums.counts(
                                        risks,
                                        it -> it.state() == TreatmentState.NOT_STARTED,
                                        it -> it.state() == TreatmentState.IN_PROGRESS,
                                        it -> it.state() == TreatmentState.DONE,
                                        it -> it.state() == TreatmentState.POSTPONED)),
                        Fact.of(text("sum.overdue"), Sums.count(risks, RiskRow::overdue)));
        if (departments.size() > 1) {
            document.heading(text("plan.sumsByDepartment"));
            List<List<Object>> sums = new ArrayList<>();
            departments.forEach((department, rows) -> sums.add(sums(department, rows)));
            sums.add(Sums.total(sums(text("total"), risks)));
            document.table(SUMS, sums, "");
        }
        return document.heading(text("plan.list"))
                .add(new Block.Table(
                        COLUMNS,
                        lines.stream().map(TreatmentPlanReport::row).toList(),
                        0,
                        text("plan.empty")))
                .paragraph(text("planLegend"), Block.Style.NOTE);
    }

    private static String department(RiskRow risk) {
        return risk.organizationName() + "　" + risk.departmentName();
    }

    private static List<Object> sums(String name, List<RiskRow> rows) {
        return List.of(
                name,
                rows.size(),
                Sums.count(rows, it -> it.option() == null),
                Sums.count(rows, it -> it.state() == TreatmentState.NOT_STARTED),
                Sums.count(rows, it -> it.state() == TreatmentState.IN_PROGRESS),
                Sums.count(rows, it -> it.state() == TreatmentState.DONE),
                Sums.count(rows, it -> it.state() == TreatmentState.POSTPONED),
                Sums.count(rows, RiskRow::overdue));
    }

    private static List<Object> row(RiskLine line) {
        RiskRow risk = line.row();
        return Arrays.asList(
                department(risk),
                risk.priorityScore(),
                risk.assetNumber() + " " + risk.assetName(),
                risk.threatCode() + " " + risk.threat().ja(),
                risk.phase().ja(),
                shaded(risk.value(), risk.band()),
                shaded(label(risk.band()), risk.band()),
                risk.residualValue(),
                risk.option() == null ? Tone.ALARM.of(text("undecided")) : label(risk.option()),
                measure(line),
                risk.ownerName(),
                risk.overdue() ? Tone.ALARM.of(risk.dueOn()) : risk.dueOn(),
                state(risk));
    }

    /** What is to be done: the controls by their codes, and the words to it. */
    static String measure(RiskLine line) {
        return Stream.of(line.controls() == null ? "" : line.controls().replace(",", "・"), line.note(), line.acceptanceReason())
                .filter(it -> it != null && !it.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static Object state(RiskRow risk) {
        return risk.overdue() ? Tone.ALARM.of(label(risk.state()) + "\n" + text("overdue")) : label(risk.state());
    }
}
