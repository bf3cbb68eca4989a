package coop.yakusoku.ejb.risk.reports;

import static coop.yakusoku.ejb.risk.reports.ReportWords.flag;
import static coop.yakusoku.ejb.risk.reports.ReportWords.label;
import static coop.yakusoku.ejb.risk.reports.ReportWords.shaded;
import static coop.yakusoku.ejb.risk.reports.ReportWords.text;

import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.Contents;
import coop.yakusoku.domain.risk.Environment;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.ejb.risk.AssetDetail;
import coop.yakusoku.ejb.risk.RegisterReading.RiskLine;
import coop.yakusoku.ejb.risk.RiskRow;
import coop.yakusoku.ejb.shared.print.Block;
import coop.yakusoku.ejb.shared.print.Block.Fact;
import coop.yakusoku.ejb.shared.print.Column;
import coop.yakusoku.ejb.shared.print.Form;
import coop.yakusoku.ejb.shared.print.Tone;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 情報資産個票: one asset with its use, its rating, its risks and what is done about them. */
final class AssetReport {

    private static final List<Column> RISKS = List.of(
            Column.text(text("column.threat"), 30),
            Column.text(text("column.phase"), 12),
            Column.centred(text("column.likelihood"), 7),
            Column.number(text("column.value"), 5).under(text("column.risk")),
            Column.centred(text("column.band"), 6).under(text("column.risk")),
            Column.number(text("column.residual"), 6).under(text("column.risk")),
            Column.centred(text("column.standing"), 12));

    private static final List<Column> PLAN = List.of(
            Column.text(text("column.threat"), 22),
            Column.centred(text("column.option"), 6),
            Column.text(text("column.measure"), 30),
            Column.text(text("column.worker"), 10),
            Column.text(text("column.dueOn"), 9),
            Column.centred(text("column.state"), 9),
            Column.text(text("column.reviewOn"), 9));

    private AssetReport() {
        // makes documents, holds nothing
    }

    static XhtmlDocument of(Form form, AssetDetail asset, List<RiskLine> lines, ApprovalPart approval) {
        AssetDetails details = asset.details();
        List<RiskRow> risks = lines.stream().map(RiskLine::row).toList();
        List<RiskLine> plan =
                lines.stream().filter(it -> it.row().option() != null).toList();
        XhtmlDocument document = new XhtmlDocument(approval.sealed(form))
                .heading(text("asset.facts"))
                .facts(
                        2,
                        Fact.of(text("column.number"), asset.number()),
                        Fact.of(text("column.status"), label(details.status())),
                        Fact.wide(text("column.name"), details.name()),
                        Fact.of(text("column.category"), details.category()),
                        Fact.of(text("column.medium"), label(details.medium())),
                        Fact.of(text("column.department"), asset.departmentName()),
                        Fact.of(text("column.owner"), orMissing(asset.ownerName())),
                        Fact.of(text("column.userScope"), details.userScope()),
                        Fact.of(text("column.retention"), orMissing(details.retention())),
                        Fact.of(text("column.registeredOn"), details.registeredOn()),
                        Fact.of(text("fact.acquiredOn"), details.acquiredOn()),
                        Fact.wide(text("fact.note"), details.note()))
                .heading(text("asset.rating"))
                .facts(
                        2,
                        Fact.of(text("fact.contents"), contents(details.contents())),
                        Fact.of(text("fact.recordCount"), details.environment().recordCount()),
                        Fact.of(
                                text("fact.cia"),
                                details.cia().confidentiality() + "・" + details.cia().integrity() + "・"
                                        + details.cia().availability()),
                        Fact.of(text("column.importance"), asset.importance()),
                        Fact.of(text("sum.values"), bands(risks)),
                        Fact.of(text("column.unrated"), Sums.count(risks, it -> it.value() == null)),
                        Fact.wide(text("fact.forcedReason"), details.forcedReason()))
                .heading(text("asset.environment"))
                .add(environment(details.environment()))
                .heading(text("asset.risks"))
                .table(RISKS, risks.stream().map(AssetReport::risk).toList(), text("asset.noRisks"))
                .heading(text("asset.plan"))
                .table(PLAN, plan.stream().map(AssetReport::plan).toList(), text("asset.noPlan"));
        approval.write(document);
        return document.paragraph(text("legend"), Block.Style.NOTE);
    }

    private static Object orMissing(String value) {
        return value == null || value.isBlank() ? Tone.ALARM.of(text("none")) : value;
    }

    private static String contents(Contents contents) {
        String kinds = Stream.of(
                        contents.personal() ? text("column.personal") : null,
                        contents.specialCare() ? text("column.specialCare") : null,
                        contents.myNumber() ? text("column.myNumber") : null)
                .filter(it -> it != null)
                .collect(Collectors.joining("・"));
        return kinds.isEmpty() ? text("no") : kinds;
    }

    private static String bands(List<RiskRow> risks) {
        return Sums.counts(
                risks,
                it -> it.band() == RiskBand.HIGH,
                it -> it.band() == RiskBand.MEDIUM,
                it -> it.band() == RiskBand.LOW);
    }

    private static Block.Facts environment(Environment use) {
        return new Block.Facts(
                List.of(
                        Fact.wide(text("fact.location"), orMissing(use.location())),
                        Fact.of(text("fact.userCount"), use.userCount()),
                        Fact.of(text("fact.departmentCount"), use.departmentCount()),
                        Fact.of(text("fact.paperSheets"), use.paperSheets()),
                        Fact.of(text("fact.carriedOut"), flag(use.carriedOut())),
                        Fact.of(text("fact.exposed"), flag(use.exposed())),
                        Fact.of(text("fact.externalConnection"), flag(use.externalConnection())),
                        Fact.of(text("fact.privateDevice"), flag(use.privateDevice())),
                        Fact.of(text("fact.remoteUse"), flag(use.remoteUse())),
                        Fact.of(text("fact.country"), country(use.country())),
                        Fact.wide(text("fact.contractor"), contractor(use)),
                        Fact.wide(text("fact.countryNote"), use.countryNote())),
                3);
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.JAPANESE);
    }

    private static Object contractor(Environment use) {
        return use.contractor() ? orMissing(use.contractorName()) : text("no");
    }

    private static List<Object> risk(RiskRow risk) {
        return Arrays.asList(
                risk.threatCode() + " " + risk.threat().ja() + "（" + label(risk.threatClass()) + "）",
                risk.phase().ja(),
                risk.likelihood(),
                shaded(risk.value(), risk.band()),
                risk.band() == null ? Tone.MUTED.of(text("unrated")) : shaded(label(risk.band()), risk.band()),
                shaded(risk.residualValue(), risk.residualBand()),
                label(risk.standing()));
    }

    private static List<Object> plan(RiskLine line) {
        RiskRow risk = line.row();
        return Arrays.asList(
                risk.threatCode() + " " + risk.threat().ja(),
                label(risk.option()),
                TreatmentPlanReport.measure(line),
                risk.ownerName(),
                risk.dueOn(),
                TreatmentPlanReport.state(risk),
                risk.reviewOn());
    }
}
