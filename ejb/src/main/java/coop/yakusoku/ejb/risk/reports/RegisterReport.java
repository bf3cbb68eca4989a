package coop.yakusoku.ejb.risk.reports;

import static coop.yakusoku.ejb.risk.reports.ReportWords.label;
import static coop.yakusoku.ejb.risk.reports.ReportWords.mark;
import static coop.yakusoku.ejb.risk.reports.ReportWords.shaded;
import static coop.yakusoku.ejb.risk.reports.ReportWords.text;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.ejb.risk.RegisterReading.AssetLine;
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

/** 情報資産管理台帳: the register with its sums, the columns of the IPA sheet first. */
final class RegisterReport {

    private static final int COMPLETE = 100;

    private static final List<Column> COLUMNS = List.of(
            Column.text(text("column.department"), 20),
            Column.text(text("column.number"), 12),
            Column.text(text("column.category"), 10),
            Column.text(text("column.name"), 24),
            Column.text(text("column.userScope"), 11),
            Column.text(text("column.owner"), 12),
            Column.text(text("column.medium"), 12),
            Column.centred(text("column.personal"), 5).under(text("column.contents")),
            Column.centred(text("column.specialCare"), 6).under(text("column.contents")),
            Column.centred(text("column.myNumber"), 5).under(text("column.contents")),
            Column.centred(text("column.confidentiality"), 3).under(text("column.marks")),
            Column.centred(text("column.integrity"), 3).under(text("column.marks")),
            Column.centred(text("column.availability"), 3).under(text("column.marks")),
            Column.centred(text("column.importance"), 6),
            Column.text(text("column.retention"), 9),
            Column.number(text("column.risks"), 5).under(text("column.risk")),
            Column.number(text("column.highest"), 5).under(text("column.risk")),
            Column.centred(text("column.band"), 6).under(text("column.risk")),
            Column.number(text("column.residual"), 5).under(text("column.risk")),
            Column.centred(text("column.status"), 7));

    private static final List<Column> SUMS = List.of(
            Column.text(text("column.department"), 40),
            Column.number(text("column.assets"), 10),
            Column.number(text("sum.personal"), 14),
            Column.number(text("column.high"), 8).under(text("column.risk")),
            Column.number(text("column.middle"), 8).under(text("column.risk")),
            Column.number(text("column.low"), 8).under(text("column.risk")),
            Column.number(text("column.unrated"), 10),
            Column.number(text("sum.incomplete"), 12));

    private RegisterReport() {
        // makes documents, holds nothing
    }

    static XhtmlDocument of(Form form, List<AssetLine> assets) {
        Map<String, List<AssetLine>> departments = Sums.by(assets, RegisterReport::department);
        XhtmlDocument document = new XhtmlDocument(form)
                .facts(
                        3,
                        Fact.of(text("sum.assets"), assets.size()),
                        Fact.of(text("sum.personal"), Sums.count(assets, AssetLine::anyPersonal)),
                        Fact.of(
                                text("sum.importance"),
                                Sums.counts(
                                        assets,
                                        it -> it.importance() == 3,
                                        it -> it.importance() == 2,
                                        it -> it.importance() == 1)),
                        Fact.of(
                                text("sum.bands"),
                                Sums.counts(
                                        assets,
                                        it -> it.band() == RiskBand.HIGH,
                                        it -> it.band() == RiskBand.MEDIUM,
                                        it -> it.band() == RiskBand.LOW)),
                        Fact.of(text("sum.unrated"), Sums.count(assets, it -> it.band() == null)),
                        Fact.of(text("sum.incomplete"), Sums.count(assets, it -> it.completion() < COMPLETE)));
        if (departments.size() > 1) {
            document.heading(text("register.sumsByDepartment"));
            List<List<Object>> sums = new ArrayList<>();
            departments.forEach((department, rows) -> sums.add(sums(department, rows)));
            sums.add(Sums.total(sums(text("total"), assets)));
            document.table(SUMS, sums, "");
        }
        return document.heading(text("register.list"))
                .add(new Block.Table(
                        COLUMNS, assets.stream().map(RegisterReport::row).toList(), 0, text("register.empty")))
                .paragraph(text("legend"), Block.Style.NOTE);
    }

    private static String department(AssetLine asset) {
        return asset.organization() + "　" + asset.department();
    }

    private static List<Object> sums(String name, List<AssetLine> rows) {
        return List.of(
                name,
                rows.size(),
                Sums.count(rows, AssetLine::anyPersonal),
                Sums.count(rows, it -> it.band() == RiskBand.HIGH),
                Sums.count(rows, it -> it.band() == RiskBand.MEDIUM),
                Sums.count(rows, it -> it.band() == RiskBand.LOW),
                Sums.count(rows, it -> it.band() == null),
                Sums.count(rows, it -> it.completion() < COMPLETE));
    }

    private static List<Object> row(AssetLine asset) {
        return Arrays.asList(
                department(asset),
                asset.number(),
                asset.category(),
                asset.name(),
                asset.userScope(),
                asset.owner() == null ? Tone.ALARM.of(text("none")) : asset.owner(),
                label(asset.medium()),
                mark(asset.personal()),
                mark(asset.specialCare()),
                mark(asset.myNumber()),
                asset.confidentiality(),
                asset.integrity(),
                asset.availability(),
                asset.importance(),
                asset.retention(),
                asset.risks(),
                shaded(asset.highest(), asset.band()),
                asset.band() == null ? Tone.MUTED.of(text("unrated")) : shaded(label(asset.band()), asset.band()),
                asset.residual(),
                label(asset.status()));
    }
}
