package coop.yakusoku.ejb.risk.reports;

import static coop.yakusoku.ejb.risk.reports.ReportWords.label;
import static coop.yakusoku.ejb.risk.reports.ReportWords.shaded;
import static coop.yakusoku.ejb.risk.reports.ReportWords.text;

import coop.yakusoku.domain.risk.yearly.Change;
import coop.yakusoku.domain.risk.yearly.RiskFacts;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.ejb.risk.yearly.AssetChange;
import coop.yakusoku.ejb.risk.yearly.RiskChange;
import coop.yakusoku.ejb.risk.yearly.SnapshotRow;
import coop.yakusoku.ejb.risk.yearly.YearComparison;
import coop.yakusoku.ejb.shared.print.Block;
import coop.yakusoku.ejb.shared.print.Column;
import coop.yakusoku.ejb.shared.print.Form;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** 前年比較表: two years of the register side by side, with what became of every risk and asset that changed. */
final class ComparisonReport {

    private static final List<Column> RISKS = List.of(
            Column.text(text("comparison.change"), 20),
            Column.text(text("column.department"), 14),
            Column.text(text("column.asset"), 26),
            Column.text(text("column.threat"), 26),
            Column.text(text("column.phase"), 10),
            Column.number(text("column.value"), 4).under(text("comparison.before")),
            Column.centred(text("column.band"), 5).under(text("comparison.before")),
            Column.number(text("column.residual"), 4).under(text("comparison.before")),
            Column.number(text("column.value"), 4).under(text("comparison.after")),
            Column.centred(text("column.band"), 5).under(text("comparison.after")),
            Column.number(text("column.residual"), 4).under(text("comparison.after")),
            Column.text(text("column.state"), 12));

    private static final List<Column> ASSETS = List.of(
            Column.text(text("comparison.change"), 20),
            Column.text(text("column.number"), 11),
            Column.text(text("column.name"), 30),
            Column.text(text("column.department"), 16),
            Column.text(text("comparison.differences"), 44));

    private ComparisonReport() {
        // makes documents, holds nothing
    }

    static XhtmlDocument of(Form form, YearComparison years, Clock clock) {
        XhtmlDocument document = new XhtmlDocument(form).heading(text("comparison.sums"));
        document.table(
                List.of(
                        Column.text("", 30),
                        Column.number(year(years.before(), clock), 20),
                        Column.number(year(years.after(), clock), 20),
                        Column.number(text("comparison.difference"), 14)),
                List.of(
                        sums(years, "column.assets", SnapshotRow::assets),
                        sums(years, "comparison.risks", SnapshotRow::risks),
                        sums(years, "comparison.high", SnapshotRow::high),
                        sums(years, "comparison.middle", SnapshotRow::medium),
                        sums(years, "comparison.low", SnapshotRow::low),
                        sums(years, "column.unrated", it -> it.risks() - it.high() - it.medium() - it.low())),
                "");
        document.heading(text("comparison.changes"));
        document.table(
                List.of(
                        Column.text(text("comparison.change"), 30),
                        Column.number(text("comparison.risks"), 14),
                        Column.number(text("column.assets"), 14)),
                changes(years),
                "");
        document.heading(text("comparison.riskList"))
                .add(new Block.Table(
                        RISKS,
                        years.risks().stream().map(ComparisonReport::risk).toList(),
                        0,
                        text("comparison.noRisks")));
        return document.heading(text("comparison.assetList"))
                .add(new Block.Table(
                        ASSETS,
                        Arrays.stream(Change.values())
                                .flatMap(kind -> years.assets().stream().filter(it -> it.change() == kind))
                                .map(ComparisonReport::asset)
                                .toList(),
                        0,
                        text("comparison.noAssets")))
                .paragraph(text("comparison.legend"), Block.Style.NOTE);
    }

    /** 2025年度(令和7年度), or the register of a day. */
    static String year(SnapshotRow side, Clock clock) {
        if (side.id() == null) {
            return text("comparison.today")
                    + JapaneseDate.wareki(side.frozenAt().atZone(clock.getZone()).toLocalDate());
        }
        String label = new FiscalYear(side.fiscalYear()).label();
        return side.edition() > 1 ? label + " 第" + side.edition() + "版" : label;
    }

    private static List<Object> sums(YearComparison years, String key, ToIntFunction<SnapshotRow> count) {
        int before = count.applyAsInt(years.before());
        int after = count.applyAsInt(years.after());
        return List.of(text(key), before, after, after - before);
    }

    private static List<List<Object>> changes(YearComparison years) {
        List<List<Object>> rows = new ArrayList<>();
        for (Change change : Change.values()) {
            rows.add(List.of(label(change), years.count(change), years.countAssets(change)));
        }
        rows.add(Arrays.asList(text("comparison.done"), years.treatmentsDone().size(), null));
        rows.add(Arrays.asList(text("comparison.residualUp"), years.residualUp().size(), null));
        rows.add(Arrays.asList(text("comparison.residualDown"), years.residualDown().size(), null));
        return rows;
    }

    private static List<Object> risk(RiskChange risk) {
        List<Object> row = new ArrayList<>(Arrays.asList(
                label(risk.change()),
                risk.departmentName(),
                risk.assetNumber() + " " + risk.assetName(),
                risk.threatCode() + " " + risk.threat().ja(),
                risk.phase().ja()));
        row.addAll(facts(risk.before()));
        row.addAll(facts(risk.after()));
        row.add(risk.after() == null ? "" : state(risk));
        return row;
    }

    private static String state(RiskChange risk) {
        String state = label(risk.after().state() == null ? risk.after().standing() : risk.after().state());
        return risk.treatmentDone() ? state + text("comparison.doneMark") : state;
    }

    private static List<Object> facts(RiskFacts facts) {
        return facts == null
                ? Arrays.asList(null, null, null)
                : Arrays.asList(
                        shaded(facts.value(), facts.band()),
                        shaded(label(facts.band()), facts.band()),
                        facts.residualValue());
    }

    private static List<Object> asset(AssetChange asset) {
        return List.of(
                label(asset.change()),
                asset.number(),
                asset.name(),
                asset.departmentName(),
                asset.differences().stream().map(ComparisonReport::difference).collect(Collectors.joining("\n")));
    }

    private static String difference(AssetChange.Difference difference) {
        return text("field." + difference.field()) + "：" + word(difference.before()) + " → " + word(difference.after());
    }

    private static String word(Object value) {
        if (value == null || value.toString().isBlank()) {
            return text("none");
        }
        if (value instanceof Boolean yes) {
            return ReportWords.flag(yes);
        }
        return value instanceof Enum<?> constant ? label(constant) : value.toString();
    }
}
