package coop.yakusoku.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;

/**
 * Repeats what it holds for many records, {@code y:each value="#{page.lines}" var="line"}: markup and texts of the record,
 * {@code #{line.name}}, and nothing else. It is drawn once, and written as often as there are records.
 */
@FacesComponent(PlainRepeat.TYPE)
public class PlainRepeat extends UIComponentBase {

    static final String TYPE = "coop.yakusoku.PlainRepeat";

    @Override
    public String getFamily() {
        return "coop.yakusoku";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        Collection<?> records = (Collection<?>) getAttributes().get("value");
        if (records == null || records.isEmpty()) {
            return;
        }
        RowTemplate template = new RowTemplate(pattern(faces, getAttributes().get("var").toString()));
        StringBuilder html = new StringBuilder();
        int index = 0;
        for (Object each : records) {
            template.write(html, index++, name -> RecordELResolver.text(each, name));
        }
        faces.getResponseWriter().write(html.toString());
    }

    private String pattern(FacesContext faces, String name) throws IOException {
        Map<String, Object> names = faces.getExternalContext().getRequestMap();
        Object outside = names.put(name, RowTemplate.marks());
        ResponseWriter page = faces.getResponseWriter();
        StringWriter drawn = new StringWriter();
        faces.setResponseWriter(page.cloneWithWriter(drawn));
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
            faces.getResponseWriter().flush();
        } finally {
            faces.setResponseWriter(page);
            if (outside == null) {
                names.remove(name);
            } else {
                names.put(name, outside);
            }
        }
        return drawn.toString();
    }
}
