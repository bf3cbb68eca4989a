package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Condition;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.RiskId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An asset with one of its analyses.
 *
 * @param conditions the circumstances of its use that hold
 * @param analysis the one that is shown; null before the first is begun
 * @param rows its risks in the order of threats and phases
 * @param all every analysis of the asset, the current one first
 * @param mayWrite whether the caller keeps the asset, and so may begin an analysis
 * @param mayRate whether the caller may rate and change the one that is shown
 * @param newer whether edition or method now in force differ from those of the current analysis
 */
public record AssetAnalysis(
        AssetId asset,
        String number,
        String name,
        String organization,
        String department,
        Medium medium,
        int importance,
        AssetStatus status,
        List<Condition> conditions,
        AnalysisHead analysis,
        List<AnalysisRow> rows,
        List<AnalysisHead> all,
        boolean mayWrite,
        boolean mayRate,
        boolean newer)
        implements Serializable {

    public AssetAnalysis {
        conditions = List.copyOf(conditions);
        rows = List.copyOf(rows);
        all = List.copyOf(all);
    }

    /** How many of its risks are rated, and how many there are. */
    public List<Integer> progress() {
        return List.of((int) rows.stream().filter(AnalysisRow::rated).count(), rows.size());
    }

    /** The next risk after this one that nobody has rated, or one before it when there is none after. */
    public Optional<RiskId> nextUnrated(AnalysisRow row) {
        int here = rows.indexOf(row);
        return Stream.concat(rows.stream().skip(here + 1), rows.stream().limit(here))
                .filter(it -> !it.rated())
                .map(AnalysisRow::risk)
                .findFirst();
    }
}
