package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.web.shared.UrlLazyModel.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class UrlLazyModelTest {

    private static final Set<String> SORTS = Set.of("number", "priority");

    @Test
    void without_a_wish_it_begins_at_the_first_row_in_the_page_s_order() {
        UrlLazyModel<String> list = list(Map.of());

        assertThat(list.window(list.getStart(), list.getSize(), Map.of()))
                .isEqualTo(new Window(0, 50, "priority", true));
    }

    @Test
    void the_address_tells_where_it_begins() {
        UrlLazyModel<String> list = list(Map.of("page", "3", "size", "25", "sort", "number", "dir", "desc"));

        assertThat(list.window(list.getStart(), list.getSize(), Map.of()))
                .isEqualTo(new Window(50, 25, "number", true));
        assertThat(list.getOrder().getField()).isEqualTo("number");
    }

    @Test
    void a_forged_address_is_worth_nothing() {
        UrlLazyModel<String> list =
                list(Map.of("page", "-7", "size", "1000000", "sort", "password; drop table", "dir", "sideways"));

        assertThat(list.window(list.getStart(), list.getSize(), Map.of()))
                .isEqualTo(new Window(0, 50, "priority", true));
    }

    @Test
    void a_page_beyond_the_end_is_the_last_one() {
        UrlLazyModel<String> list = list(Map.of("page", "999999"));

        assertThat(list.window(list.getStart(), list.getSize(), Map.of()).first())
                .isEqualTo(1200);
    }

    @Test
    void on_paper_one_does_not_leaf() {
        UrlLazyModel<String> list = list(Map.of("print", "true", "page", "3", "size", "25"));

        assertThat(list.window(list.getStart(), list.getSize(), Map.of()))
                .isEqualTo(new Window(0, 500, "priority", true));
    }

    @Test
    void nobody_gets_the_whole_register_at_once() {
        assertThat(list(Map.of()).window(0, 1_000_000, Map.of()).size()).isEqualTo(100);
    }

    @Test
    void a_click_on_a_column_that_sorts_is_obeyed_and_no_other() {
        assertThat(list(Map.of()).window(0, 50, clicked("number"))).isEqualTo(new Window(0, 50, "number", false));
        assertThat(list(Map.of()).window(0, 50, clicked("secret"))).isEqualTo(new Window(0, 50, "priority", true));
    }

    @Test
    void what_the_page_has_read_already_is_its_wish() {
        UrlLazyModel<String> list = list(Map.of("page", "3", "size", "25", "sort", "number", "dir", "desc"));

        assertThat(list.wish()).isEqualTo(list.window(list.getStart(), list.getSize(), Map.of()));
        list.open(List.of("a", "b"), 52);
        assertThat(list.count(Map.of())).isEqualTo(52);
    }

    @Test
    void a_window_is_written_as_it_is_read() {
        String address = new Window(100, 50, "number", true).address();

        assertThat(address).isEqualTo("page=3&size=50&sort=number&dir=desc");
    }

    @Test
    void it_weighs_little_in_a_session_however_many_rows_it_showed() throws IOException {
        UrlLazyModel<String> list = list(Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(list);

        assertThat(bytes.size()).isLessThan(5_000);
    }

    private static Map<String, SortMeta> clicked(String column) {
        return Map.of(
                column,
                SortMeta.builder().field(column).order(SortOrder.ASCENDING).build());
    }

    private static UrlLazyModel<String> list(Map<String, String> address) {
        UrlLazyModel<String> list =
                new UrlLazyModel<>(address, () -> 1234, window -> List.of(), row -> row, "-priority", SORTS);
        list.setRowCount(1234);
        return list;
    }
}
