package coop.yakusoku.ejb.shared.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, which its cells name by their place. Readings above the characters (ふりがな) are left out. */
final class SharedStrings extends DefaultHandler {

    private final List<String> strings = new ArrayList<>();
    private final Characters item = new Characters();
    private boolean reading;
    private boolean taking;

    /** Empty where there is no such place. */
    String at(int place) {
        return place >= 0 && place < strings.size() ? strings.get(place) : "";
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> item.clear();
            case "rPh" -> reading = true;
            case "t" -> taking = !reading;
            default -> { }
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (taking) {
            item.add(text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> strings.add(item.text());
            case "rPh" -> reading = false;
            case "t" -> taking = false;
            default -> { }
        }
    }
}
