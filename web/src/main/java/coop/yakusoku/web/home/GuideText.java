package coop.yakusoku.web.home;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the guide, read from the Markdown in {@code docs/guide}: the little of it the guide is written in. The same
 * files are read in the repository, so they are the only ones.
 *
 * @param title its first heading
 */
public record GuideText(String title, List<GuideBlock> blocks) implements Serializable {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(\\.\\./images/([a-z0-9-]+\\.png)\\)");
    private static final Pattern STEP = Pattern.compile("\\d+\\. (.+)");
    private static final Pattern POINT = Pattern.compile("- (.+)");
    private static final Pattern CLAUSE = Pattern.compile("> (.+)");
    private static final Pattern SPAN = Pattern.compile("\\*\\*([^*]+)\\*\\*|\\[([^]]+)]\\(([a-zA-Z0-9-]+)\\.md\\)");

    public GuideText {
        blocks = List.copyOf(blocks);
    }

    static GuideText read(String markdown) {
        String title = "";
        List<GuideBlock> blocks = new ArrayList<>();
        for (String line : markdown.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else {
                add(blocks, block(line));
            }
        }
        return new GuideText(title, blocks);
    }

    private static GuideBlock block(String line) {
        Matcher picture = PICTURE.matcher(line);
        if (picture.matches()) {
            return new GuideBlock("picture", List.of(line(picture.group(1))), picture.group(2));
        }
        if (line.startsWith("## ")) {
            return new GuideBlock("heading", List.of(line(line.substring(3))), null);
        }
        return listed(line, STEP, "steps", listed(line, POINT, "points", listed(line, CLAUSE, "clause",
                new GuideBlock("text", List.of(line(line)), null))));
    }

    private static GuideBlock listed(String line, Pattern mark, String kind, GuideBlock otherwise) {
        Matcher found = mark.matcher(line);
        return found.matches() ? new GuideBlock(kind, List.of(line(found.group(1))), null) : otherwise;
    }

    /** Points that follow each other are one list. */
    private static void add(List<GuideBlock> blocks, GuideBlock next) {
        GuideBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean goesOn = last != null && last.kind().equals(next.kind()) && List.of("steps", "points").contains(next.kind());
        if (!goesOn) {
            blocks.add(next);
            return;
        }
        List<GuideBlock.Line> lines = new ArrayList<>(last.lines());
        lines.addAll(next.lines());
        blocks.set(blocks.size() - 1, new GuideBlock(next.kind(), lines, null));
    }

    private static GuideBlock.Line line(String text) {
        List<GuideBlock.Span> spans = new ArrayList<>();
        Matcher found = SPAN.matcher(text);
        int from = 0;
        while (found.find()) {
            words(spans, text.substring(from, found.start()));
            boolean strong = found.group(1) != null;
            spans.add(new GuideBlock.Span(strong ? found.group(1) : found.group(2), strong, found.group(3)));
            from = found.end();
        }
        words(spans, text.substring(from));
        return new GuideBlock.Line(spans);
    }

    private static void words(List<GuideBlock.Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new GuideBlock.Span(words, false, null));
        }
    }
}
