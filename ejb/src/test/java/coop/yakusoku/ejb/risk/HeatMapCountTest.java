package coop.yakusoku.ejb.risk;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.risk.RiskBand;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapCountTest {

    @Test
    void each_risk_stands_in_one_cell_now_and_in_one_after_its_treatment() {
        HeatMap map = HeatMapCount.of(List.of(marks(3, 3, 1, 5), marks(3, 3, 3, 2), marks(2, 2, 2, 4)));

        assertThat(cell(map, 3, 3).inherent()).isEqualTo(7);
        assertThat(cell(map, 3, 3).residual()).isEqualTo(2);
        assertThat(cell(map, 3, 1).residual()).isEqualTo(5);
        assertThat(cell(map, 2, 2).residual()).isEqualTo(4);
        assertThat(map.cells()).hasSize(9);
        assertThat(map.cells().stream().mapToInt(HeatMap.Cell::inherent).sum()).isEqualTo(map.total());
        assertThat(map.cells().stream().mapToInt(HeatMap.Cell::residual).sum()).isEqualTo(map.total());
    }

    @Test
    void what_nobody_rated_stands_in_no_cell() {
        HeatMap map = HeatMapCount.of(List.of(marks(3, null, null, 8), marks(1, 1, 1, 1)));

        assertThat(map.unrated()).isEqualTo(8);
        assertThat(map.total()).isEqualTo(1);
    }

    @Test
    void a_cell_says_its_value_and_band() {
        HeatMap map = HeatMapCount.of(List.of());

        assertThat(cell(map, 3, 3).band()).isEqualTo(RiskBand.HIGH);
        assertThat(cell(map, 2, 2).value()).isEqualTo(4);
        assertThat(cell(map, 2, 2).band()).isEqualTo(RiskBand.MEDIUM);
        assertThat(cell(map, 3, 1).band()).isEqualTo(RiskBand.LOW);
    }

    private static HeatMap.Cell cell(HeatMap map, int importance, int likelihood) {
        return map.cells().stream()
                .filter(it -> it.importance() == importance && it.likelihood() == likelihood)
                .findFirst()
                .orElseThrow();
    }

    private static HeatMapCount.Line marks(int importance, Integer likelihood, Integer residual, int risks) {
        return new HeatMapCount.Line(
                false,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                importance,
                likelihood,
                residual,
                risks,
                0,
                0,
                0,
                0,
                0,
                0);
    }
}
