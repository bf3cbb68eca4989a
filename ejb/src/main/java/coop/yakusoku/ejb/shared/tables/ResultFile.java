package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.workbook.Cell;
import coop.yakusoku.ejb.shared.workbook.CellReading;
import coop.yakusoku.ejb.shared.workbook.Row;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.shared.workbook.TableOut;
import coop.yakusoku.ejb.shared.workbook.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows as they were sent, with what becomes of each behind them. The words of files are Japanese, as the heads are. */
final class ResultFile {

    private static final String SHEET = "取込結果";
    private static final int WIDTH = 16;

    private ResultFile() {
        // writes, holds nothing
    }

    static void write(
            Checked<?> checked, List<RowOutcome> outcomes, Function<Finding, String> sentence, OutputStream out)
            throws IOException {
        List<Row> rows = checked.sheet().rows();
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        Map<Integer, RowOutcome> byRow = new HashMap<>();
        outcomes.forEach(outcome -> byRow.put(outcome.row(), outcome));
        try (TableOut table = TableFormat.XLSX.open(out, SHEET, "行ごとの結果は右端の2列にあります。", heads(checked, width))) {
            for (Row row : rows.subList(checked.body(), rows.size())) {
                RowOutcome outcome = byRow.get(row.number());
                List<Object> values = texts(row, width);
                values.add(outcome == null ? null : word(outcome.kind()));
                values.add(outcome == null ? null : about(outcome, sentence));
                table.row(values);
            }
            for (RowOutcome outcome : outcomes) {
                if (outcome.kind() == RowKind.MISSING) {
                    table.remark("※" + word(outcome.kind()) + "：" + outcome.number() + " " + outcome.name());
                }
            }
            table.finish();
        }
    }

    private static List<TableWriter.Head> heads(Checked<?> checked, int width) {
        List<Object> lower = texts(checked.sheet().rows().get(checked.body() - 1), width);
        List<Object> upper =
                checked.body() < 2 ? lower : texts(checked.sheet().rows().get(checked.body() - 2), width);
        List<TableWriter.Head> heads = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Object name = lower.get(i) != null ? lower.get(i) : upper.get(i);
            heads.add(new TableWriter.Head(name == null ? "" : name.toString(), null, WIDTH));
        }
        heads.add(new TableWriter.Head("結果", null, WIDTH));
        heads.add(new TableWriter.Head("内容", null, WIDTH * 4));
        return heads;
    }

    private static List<Object> texts(Row row, int width) {
        List<Object> texts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            texts.add(text(row.cell(i)));
        }
        return texts;
    }

    private static String text(Cell cell) {
        try {
            return cell != null && cell.kind() == Cell.Kind.DAY
                    ? CellReading.day(cell, false).toString().replace('-', '/')
                    : CellReading.text(cell);
        } catch (RuleViolation unreadable) {
            return cell.text();
        }
    }

    private static String word(RowKind kind) {
        return switch (kind) {
            case NEW -> "新規";
            case CHANGED -> "更新";
            case SAME -> "変更なし";
            case ERROR -> "エラー";
            case MISSING -> "台帳にのみあり";
        };
    }

    private static String about(RowOutcome outcome, Function<Finding, String> sentence) {
        List<String> lines = new ArrayList<>();
        outcome.findings().forEach(finding -> lines.add(
                (finding.column() + " " + finding.head() + "：" + sentence.apply(finding)).strip()));
        if (!outcome.changed().isEmpty()) {
            lines.add(outcome.joinedChanges());
        }
        return String.join("\n", lines);
    }
}
