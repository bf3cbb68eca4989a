package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RowTemplateTest {

    private static final Map<String, String> MARKS = RowTemplate.marks();

    private final StringBuilder html = new StringBuilder();

    @Test
    void a_row_is_written_with_its_own_texts() {
        template("<td>" + MARKS.get("name") + "<b>" + MARKS.get("code") + "</b></td>")
                .write(html, 0, texts("name", "台帳", "code", "7"));

        assertThat(html).hasToString("<td>台帳<b>7</b></td>");
    }

    @Test
    void a_hostile_text_stays_a_text() {
        String name = MARKS.get("name");
        template("<a href=\"/x?id=" + MARKS.get("id") + "\" title=\"" + name + "\">" + name + "</a>")
                .write(html, 0, texts("id", "1\"&2", "name", "\"<script>&"));

        assertThat(html)
                .hasToString("<a href=\"/x?id=1&quot;&amp;2\" title=\"&quot;&lt;script&gt;&amp;\">\"&lt;script&gt;&amp;</a>");
    }

    @Test
    void an_attribute_without_a_text_is_left_out() {
        String style = MARKS.get("style");
        template("<td class=\"" + style + "\" id=\"a\">" + style + "</td>").write(html, 0, texts());

        assertThat(html).hasToString("<td id=\"a\"></td>");
    }

    @Test
    void every_row_has_its_place_and_its_stripe() {
        RowTemplate template = template("<tr data-ri=\"50\" class=\"ui-widget-content ui-datatable-even\"></tr>");

        template.write(html, 50, texts());
        template.write(html, 51, texts());

        assertThat(html)
                .hasToString("<tr data-ri=\"50\" class=\"ui-widget-content ui-datatable-even\"></tr>"
                        + "<tr data-ri=\"51\" class=\"ui-widget-content ui-datatable-odd\"></tr>");
    }

    private static RowTemplate template(String markup) {
        return new RowTemplate(markup);
    }

    private static UnaryOperator<String> texts(String... pairs) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return texts::get;
    }
}
