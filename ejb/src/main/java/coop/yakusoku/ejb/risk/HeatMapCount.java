package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.ejb.risk.HeatMap.Cell;
import coop.yakusoku.ejb.risk.HeatMap.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sorts the countings of one pass into the heat map. */
final class HeatMapCount {

    private final List<Line> lines;

    private HeatMapCount(List<Line> lines) {
        this.lines = lines;
    }

    static HeatMap of(List<Line> lines) {
        return new HeatMapCount(lines).map();
    }

    private HeatMap map() {
        List<Line> marks = lines.stream().filter(Line::isCell).toList();
        List<Tally> bands = tallies(line -> line.ofBand && line.band != null, Line::band);
        bands.sort(Comparator.comparing(tally -> RiskBand.valueOf(tally.key())));
        List<Tally> departments = tallies(line -> line.ofDepartment, Line::department);
        departments.sort(Comparator.comparing(Tally::total).reversed());
        List<Tally> classes = tallies(line -> line.ofClass, Line::threatClass);
        classes.sort(Comparator.comparing(tally -> ThreatClass.valueOf(tally.key())));
        List<Line> phases =
                new ArrayList<>(lines.stream().filter(line -> line.ofPhase).toList());
        phases.sort(Comparator.comparing(Line::phaseSort, Comparator.nullsLast(Comparator.naturalOrder())));
        return new HeatMap(
                cells(marks),
                bands,
                departments,
                classes,
                phases.stream().map(line -> line.tally(line.phase)).toList(),
                sum(marks, line -> line.likelihood != null),
                sum(marks, line -> line.likelihood == null));
    }

    private List<Tally> tallies(Predicate<Line> which, Function<Line, String> key) {
        return new ArrayList<>(lines.stream()
                .filter(which)
                .map(line -> line.tally(key.apply(line)))
                .toList());
    }

    private static List<Cell> cells(List<Line> marks) {
        RiskMethod method = RiskMethod.current();
        List<Cell> cells = new ArrayList<>();
        for (int importance = 3; importance >= 1; importance--) {
            for (int likelihood = 1; likelihood <= 3; likelihood++) {
                int high = importance;
                int often = likelihood;
                int value = method.value(importance, likelihood);
                cells.add(new Cell(
                        importance,
                        likelihood,
                        value,
                        method.band(value),
                        sum(marks, line -> line.stands(high, often, line.likelihood)),
                        sum(marks, line -> line.stands(high, often, line.residualLikelihood))));
            }
        }
        return cells;
    }

    private static int sum(List<Line> marks, Predicate<Line> which) {
        return marks.stream().filter(which).mapToInt(Line::risks).sum();
    }

    /** One group of one counting. */
    record Line(
            boolean ofDepartment,
            boolean ofClass,
            boolean ofPhase,
            boolean ofBand,
            String department,
            String departmentName,
            String organizationName,
            String threatClass,
            String phase,
            Bilingual phaseName,
            Integer phaseSort,
            String band,
            Integer importance,
            Integer likelihood,
            Integer residualLikelihood,
            int risks,
            int high,
            int medium,
            int low,
            int residualHigh,
            int undecided,
            int overdue) {

        /** PostgreSQL's {@code grouping()} is 0 for a column the group is made by. */
        static Line of(Object[] line) {
            Columns row = new Columns(line);
            return new Line(
                    row.number() == 0,
                    row.number() == 0,
                    row.number() == 0,
                    row.number() == 0,
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    new Bilingual(row.text(), row.text()),
                    row.number(),
                    row.text(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number());
        }

        boolean isCell() {
            return !ofDepartment && !ofClass && !ofPhase && !ofBand;
        }

        boolean stands(int high, int often, Integer mark) {
            return mark != null && importance == high && mark == often;
        }

        Tally tally(String key) {
            Bilingual name = ofDepartment ? new Bilingual(departmentName, departmentName) : ofPhase ? phaseName : null;
            String about = ofDepartment ? organizationName : null;
            return new Tally(key, name, about, high, medium, low, residualHigh, undecided, overdue);
        }
    }
}
