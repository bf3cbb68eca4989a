package coop.yakusoku.domain.shared.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SavedViewTest {

    @Test
    void it_keeps_filters_and_order_and_not_where_one_has_leafed_to() {
        assertThat(view("高リスク", "q=&band=HIGH&page=3&size=25&sort=due&dir=asc&print=true").query())
                .isEqualTo("band=HIGH&sort=due&dir=asc");
    }

    @Test
    void without_a_question_mark_it_is_the_whole_list() {
        assertThat(view("すべて", null).query()).isEmpty();
    }

    @Test
    void it_needs_a_name_of_sixty_characters_at_most() {
        assertThatThrownBy(() -> view("　", "")).hasMessage("shared.view-needs-name");
        assertThatThrownBy(() -> view("名".repeat(61), "")).hasMessage("shared.text-too-long");
    }

    @Test
    void it_leads_nowhere_else() {
        assertThatThrownBy(() -> view("外", "q=\"><script>")).hasMessage("shared.view-unreadable");
        assertThatThrownBy(() -> view("長", "q=" + "x".repeat(2000))).hasMessage("shared.view-unreadable");
    }

    private static SavedView view(String name, String query) {
        return new SavedView(
                UUID.randomUUID(), "risk.risks", name, query, new StaffId(UUID.randomUUID()), null, Instant.EPOCH);
    }
}
