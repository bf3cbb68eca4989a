package coop.yakusoku.ejb.shared.workbook;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of itself: which sheets are hidden, and where its days begin. */
final class WorkbookIndex extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String told = attributes.getValue("date1904");
            from1904 = "1".equals(told) || "true".equals(told);
        } else if (name.equals("sheet") && attributes.getValue("state") != null) {
            if (!attributes.getValue("state").equals("visible")) {
                hidden.add(attributes.getValue("name"));
            }
        }
    }

    boolean isHidden(String sheet) {
        return hidden.contains(sheet);
    }

    boolean from1904() {
        return from1904;
    }
}
