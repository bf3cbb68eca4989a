package coop.yakusoku.web.shared;

/** Writes texts into markup, harmless in either place. */
public final class Markup {

    private Markup() {
        // writes, holds nothing
    }

    /** @param inTag whether the text stands in an attribute, between double quotes */
    public static void escape(StringBuilder html, String text, boolean inTag) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text.charAt(i), inTag);
            if (instead != null) {
                html.append(text, from, i).append(instead);
                from = i + 1;
            }
        }
        html.append(text, from, text.length());
    }

    /** A blank, the name, and the text between double quotes. */
    public static void attribute(StringBuilder html, String name, String text) {
        html.append(' ').append(name).append("=\"");
        escape(html, text, true);
        html.append('"');
    }

    private static String instead(char letter, boolean inTag) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inTag ? "&quot;" : null;
            default -> null;
        };
    }
}
