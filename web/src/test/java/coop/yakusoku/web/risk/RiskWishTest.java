package coop.yakusoku.web.risk;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.ejb.risk.RiskFilter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RiskWishTest {

    private static final String LIST = "/risk/risks.xhtml";

    @Test
    void an_address_that_asks_nothing_narrows_nothing() {
        assertThat(wish(Map.of()).filter()).isEqualTo(RiskFilter.ALL);
    }

    @Test
    void what_cannot_be_read_narrows_nothing() {
        RiskFilter filter = wish(Map.of(
                        "org",
                        "' or 1=1",
                        "department",
                        "4",
                        "class",
                        "NOISE",
                        "value",
                        "many",
                        "owner",
                        "me",
                        "band",
                        "high"))
                .filter();

        assertThat(filter).isEqualTo(RiskFilter.ALL);
    }

    @Test
    void constants_are_read_by_their_names() {
        RiskFilter filter = wish(Map.of("class", "THEFT", "band", "HIGH", "deadline", "OVERDUE", "whose", "DUTY"))
                .filter();

        assertThat(filter.threatClass()).isEqualTo(ThreatClass.THEFT);
        assertThat(filter.band()).isEqualTo(RiskBand.HIGH);
        assertThat(filter.deadline()).isEqualTo(RiskFilter.Deadline.OVERDUE);
        assertThat(filter.whose()).isEqualTo(RiskFilter.Whose.DUTY);
    }

    @Test
    void a_cell_needs_both_marks() {
        assertThat(wish(Map.of("importance", "3")).cell()).isNull();
        assertThat(wish(Map.of("importance", "3", "likelihood", "2", "residual", "true"))
                        .cell())
                .isEqualTo(new RiskFilter.Cell(3, 2, true));
    }

    @Test
    void an_address_keeps_the_wish_and_changes_what_it_is_told() {
        RiskWish wish = wish(Map.of("q", "名簿 & 地図", "residual", "true"));

        assertThat(wish.address(LIST, "residual", null, "class", "LEAK"))
                .isEqualTo(LIST + "?class=LEAK&q=%E5%90%8D%E7%B0%BF+%26+%E5%9C%B0%E5%9B%B3");
        assertThat(wish(Map.of()).address(LIST)).isEqualTo(LIST);
    }

    private static RiskWish wish(Map<String, String> parameters) {
        return RiskWish.read(parameters::get);
    }
}
