package coop.yakusoku.web.home;

import java.io.Serializable;
import java.util.List;

/**
 * A paragraph of the guide, or a heading, list, picture or clause.
 *
 * @param kind {@code heading}, {@code text}, {@code steps}, {@code points}, {@code picture} or {@code clause}
 * @param lines one for each point of a list, else one
 * @param picture the file of a picture, or null
 */
public record GuideBlock(String kind, List<Line> lines, String picture) implements Serializable {

    /** Words one after the other. */
    public record Line(List<Span> spans) implements Serializable {

        public Line {
            spans = List.copyOf(spans);
        }

        /** The words without what they look like. */
        public String plain() {
            return String.join("", spans.stream().map(Span::text).toList());
        }
    }

    /**
     * Some words.
     *
     * @param strong whether they stand out
     * @param page the page of the guide they lead to, or null
     */
    public record Span(String text, boolean strong, String page) implements Serializable {}

    public GuideBlock {
        lines = List.copyOf(lines);
    }

    /** The first line, for what has one only. */
    public Line line() {
        return lines.get(0);
    }
}
