package coop.yakusoku.web.risk.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The picture of what a record depends on, as boxes and lines: the record in the middle, what it belongs to on the left,
 * what belongs to it on the right. The table beside it says the same in words, and all of it.
 *
 * @param boxes the record's own first
 */
public record Picture(int width, int height, List<Box> boxes, List<Line> lines) implements Serializable {

    private static final int WIDE = 1000;
    private static final int BOX_WIDTH = 280;
    private static final int BOX_HEIGHT = 52;
    private static final int STEP = 66;
    private static final int MARGIN = 8;

    /** More boxes than these in a column are not drawn; the table has them. */
    private static final int MOST = 7;

    /** So many full-width characters fit a box. */
    private static final int FITS = 18;

    /**
     * A box with two lines of text.
     *
     * @param kind {@code self}, {@code above}, {@code below} or {@code more}
     */
    public record Box(int x, int y, int width, int height, String kind, String small, String text)
            implements Serializable {

        /** Where its texts begin. */
        public int textX() {
            return x + 12;
        }

        public int smallY() {
            return y + 20;
        }

        public int textY() {
            return y + 40;
        }
    }

    /** A line from the middle of one side to the middle of another. */
    public record Line(int x1, int y1, int x2, int y2) implements Serializable {}

    /** A relation and a name. */
    public record Label(String relation, String name) {}

    /** @param more says how many are not drawn, e.g. ほか3件; asked only when there are */
    public static Picture of(
            Label self, List<Label> above, List<Label> below, IntFunction<String> more) {
        int rows = Math.max(1, Math.max(drawn(above), drawn(below)));
        int height = rows * STEP - (STEP - BOX_HEIGHT) + 2 * MARGIN;
        int middle = height / 2;
        List<Box> boxes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int centre = (WIDE - BOX_WIDTH) / 2;
        boxes.add(box(centre, middle - BOX_HEIGHT / 2, "self", self));
        column(above, MARGIN, "above", height, more, boxes).forEach(it -> lines.add(
                new Line(it.x() + BOX_WIDTH, it.y() + BOX_HEIGHT / 2, centre, middle)));
        column(below, WIDE - BOX_WIDTH - MARGIN, "below", height, more, boxes).forEach(it -> lines.add(
                new Line(centre + BOX_WIDTH, middle, it.x(), it.y() + BOX_HEIGHT / 2)));
        return new Picture(WIDE, height, List.copyOf(boxes), List.copyOf(lines));
    }

    private static int drawn(List<Label> labels) {
        return Math.min(labels.size(), MOST);
    }

    private static List<Box> column(
            List<Label> labels,
            int x,
            String kind,
            int height,
            IntFunction<String> more,
            List<Box> boxes) {
        int shown = drawn(labels);
        int top = (height - (shown * STEP - (STEP - BOX_HEIGHT))) / 2;
        List<Box> column = new ArrayList<>();
        for (int n = 0; n < shown; n++) {
            boolean rest = n == MOST - 1 && labels.size() > MOST;
            Label label = rest ? new Label("", more.apply(labels.size() - MOST + 1)) : labels.get(n);
            column.add(box(x, top + n * STEP, rest ? "more" : kind, label));
        }
        boxes.addAll(column);
        return column;
    }

    private static Box box(int x, int y, String kind, Label label) {
        return new Box(x, y, BOX_WIDTH, BOX_HEIGHT, kind, cut(label.relation()), cut(label.name()));
    }

    /** Cut to what fits: a full-width character counts one, any other half. */
    static String cut(String text) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += point < 0x1100 ? 0.55 : 1;
            if (used > FITS) {
                return text.substring(0, end) + "…";
            }
            end += Character.charCount(point);
        }
        return text;
    }
}
