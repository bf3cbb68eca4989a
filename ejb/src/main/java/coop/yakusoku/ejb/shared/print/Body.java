package coop.yakusoku.ejb.shared.print;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Sets blocks as XHTML; a table also in part, so that a long one can go on where it stopped. */
final class Body {

    private final Markup page;

    Body(Markup page) {
        this.page = page;
    }

    /**
     * A block, or some of its rows.
     *
     * @param number which block of the document it is; its rows are known as {@code r<number>-<row>}
     */
    void write(int number, Block block, int from, int to) {
        if (block instanceof Block.Heading heading) {
            page.open("h2").set("id", id(number, 0)).text(heading.text()).close();
        } else if (block instanceof Block.Paragraph paragraph) {
            page.open("p", paragraph.style().name().toLowerCase(Locale.ROOT)).set("id", id(number, 0));
            page.text(paragraph.text()).close();
        } else if (block instanceof Block.Facts facts) {
            facts(number, facts);
        } else if (block instanceof Block.Table table) {
            table(number, table, from, to);
        } else {
            page.open("div", "new-page").set("id", id(number, 0)).close();
        }
    }

    static String id(int block, int row) {
        return "r" + block + "-" + row;
    }

    private void facts(int number, Block.Facts facts) {
        page.open("table", "facts facts-" + facts.columns()).set("id", id(number, 0));
        int used = 0;
        for (Block.Fact fact : facts.facts()) {
            if (used > 0 && (used == facts.columns() || fact.wide())) {
                fill(facts.columns() - used);
                page.close();
                used = 0;
            }
            if (used == 0) {
                page.open("tr");
            }
            page.element("th", "", fact.label());
            page.open("td", Cells.tone(fact.value()));
            if (fact.wide()) {
                page.set("colspan", String.valueOf(facts.columns() * 2 - 1));
            }
            page.text(Cells.full(fact.value())).close();
            used = fact.wide() ? facts.columns() : used + 1;
        }
        if (used > 0) {
            fill(facts.columns() - used);
            page.close();
        }
        page.close();
    }

    private void fill(int missing) {
        for (int i = 0; i < missing; i++) {
            page.element("th", "", "").element("td", "", "");
        }
    }

    private void table(int number, Block.Table table, int from, int to) {
        page.open("table", "rows");
        columns(table);
        head(table);
        page.open("tbody");
        if (table.rows().isEmpty()) {
            page.open("tr").open("td", "empty").set("colspan", String.valueOf(shown(table)));
            page.set("id", id(number, 0)).text(table.whenEmpty()).close().close();
        }
        for (int row = from; row < to; row++) {
            if (table.groupedBy() >= 0) {
                group(table, row, from);
            }
            page.open("tr").set("id", id(number, row));
            List<Object> values = table.rows().get(row);
            for (int i = 0; i < table.columns().size(); i++) {
                if (i != table.groupedBy()) {
                    cell(table.columns().get(i), values.get(i));
                }
            }
            page.close();
        }
        page.close().close();
    }

    private static int shown(Block.Table table) {
        return table.columns().size() - (table.groupedBy() >= 0 ? 1 : 0);
    }

    /** Widths as shares, because a table has to fill the paper whatever its columns. */
    private void columns(Block.Table table) {
        int sum = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            sum += i == table.groupedBy() ? 0 : table.columns().get(i).width();
        }
        page.open("colgroup");
        for (int i = 0; i < table.columns().size(); i++) {
            if (i != table.groupedBy()) {
                double share = table.columns().get(i).width() * 100.0 / sum;
                page.open("col").set("width", String.format(Locale.ROOT, "%.2f%%", share)).close();
            }
        }
        page.close();
    }

    /** Without cells over two rows: the library does not paint those again on the next page. */
    private void head(Block.Table table) {
        boolean grouped = table.columns().stream().anyMatch(it -> it.group() != null);
        page.open("thead");
        if (grouped) {
            page.open("tr");
            for (int i = 0; i < table.columns().size(); i++) {
                String group = table.columns().get(i).group();
                if (i != table.groupedBy() && group == null) {
                    page.element("th", "upper", "");
                } else if (group != null && (i == 0 || !group.equals(table.columns().get(i - 1).group()))) {
                    page.open("th").set("colspan", String.valueOf(spanned(table, i))).text(group).close();
                }
            }
            page.close();
        }
        page.open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (i != table.groupedBy()) {
                page.element("th", grouped && column.group() == null ? "lower" : "", column.name());
            }
        }
        page.close().close();
    }

    private static int spanned(Block.Table table, int from) {
        int to = from;
        while (to < table.columns().size()
                && Objects.equals(table.columns().get(from).group(), table.columns().get(to).group())) {
            to++;
        }
        return to - from;
    }

    private void group(Block.Table table, int row, int from) {
        String name = Cells.full(table.rows().get(row).get(table.groupedBy()));
        boolean goesOn = row > 0 && name.equals(Cells.full(table.rows().get(row - 1).get(table.groupedBy())));
        if (goesOn && row > from) {
            return;
        }
        page.open("tr", "group").open("td").set("colspan", String.valueOf(shown(table)));
        page.text(goesOn ? name + "（続き）" : name).close().close();
    }

    private void cell(Column column, Object value) {
        String tone = Cells.tone(value);
        page.open("td", column.align().name().toLowerCase(Locale.ROOT) + (tone.isEmpty() ? "" : " " + tone));
        page.text(Cells.narrow(value)).close();
    }
}
