package coop.yakusoku.ejb.shared.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which styles of a workbook show a number as a day. Knows the eras and the built-in formats of Japanese spreadsheets,
 * which look like numbers elsewhere.
 */
final class DayStyles extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> days = new ArrayList<>();
    private boolean cells;

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(id(attributes), attributes.getValue("formatCode"));
            case "cellXfs" -> cells = true;
            case "xf" -> {
                if (cells) {
                    days.add(showsDay(id(attributes)));
                }
            }
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            cells = false;
        }
    }

    private boolean showsDay(int format) {
        boolean everywhere = format >= 14 && format <= 17 || format == 22;
        boolean japanese = format >= 27 && format <= 31 || format == 36 || format >= 50 && format <= 58;
        return everywhere || japanese || formats.containsKey(format) && showsDay(formats.get(format));
    }

    static boolean showsDay(String code) {
        String letters = code.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].", "")
                .replaceAll("general|am/pm|a/p", "");
        boolean clock = letters.contains("h") || letters.contains("s");
        return letters.matches("(?s).*[ydg].*") || letters.contains("m") && !clock;
    }

    private static int id(Attributes attributes) {
        String id = attributes.getValue("numFmtId");
        return id == null || !id.matches("\\d{1,6}") ? 0 : Integer.parseInt(id);
    }
}
