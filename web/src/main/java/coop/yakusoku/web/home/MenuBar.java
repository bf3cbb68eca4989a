package coop.yakusoku.web.home;

import coop.yakusoku.web.shared.Markup;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/**
 * The sections of the menu, {@code y:menu value="#{framePage.menu}"}: it stands on every page and has some forty lines, so
 * it is written down at once.
 */
@FacesComponent(MenuBar.TYPE)
public class MenuBar extends UIComponentBase {

    static final String TYPE = "coop.yakusoku.MenuBar";

    @Override
    public String getFamily() {
        return "coop.yakusoku";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        String root = faces.getExternalContext().getRequestContextPath();
        StringBuilder html = new StringBuilder();
        for (Object section : (List<?>) getAttributes().get("value")) {
            write(html, root, (FramePage.Section) section);
        }
        faces.getResponseWriter().write(html.toString());
    }

    private static void write(StringBuilder html, String root, FramePage.Section section) {
        html.append("<p class=\"y-menu-heading\">");
        Markup.escape(html, section.heading(), false);
        html.append("</p><ul>");
        for (FramePage.Entry entry : section.entries()) {
            html.append("<li><a");
            Markup.attribute(html, "href", root + entry.path());
            html.append(entry.here() ? " class=\"y-here\" aria-current=\"page\"" : " aria-current=\"false\"");
            html.append("><i");
            Markup.attribute(html, "class", "pi " + entry.icon());
            html.append(" aria-hidden=\"true\"></i><span>");
            Markup.escape(html, entry.label(), false);
            html.append("</span></a></li>");
        }
        html.append("</ul>");
    }
}
