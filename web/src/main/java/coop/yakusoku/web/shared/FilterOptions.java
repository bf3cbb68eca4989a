package coop.yakusoku.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The choices in the select of a filter, all of them at once: a list offers hundreds, and a component for each would
 * cost more than the rows of the list.
 *
 * <p>Attributes: {@code value}, a collection or an array; {@code var}, the name of the one at hand in the next two;
 * {@code itemValue}, what goes into the address; {@code itemLabel}, what the reader sees; {@code chosen}, what the
 * address says now.
 */
@FacesComponent(FilterOptions.TYPE)
public class FilterOptions extends UIComponentBase {

    static final String TYPE = "coop.yakusoku.FilterOptions";

    @Override
    public String getFamily() {
        return "coop.yakusoku";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Map<String, Object> names = faces.getExternalContext().getRequestMap();
        String name = word("var");
        Object outside = names.get(name);
        String chosen = word("chosen");
        for (Object each : items(getAttributes().get("value"))) {
            names.put(name, each);
            write(faces.getResponseWriter(), word("itemValue"), word("itemLabel"), chosen);
        }
        if (outside == null) {
            names.remove(name);
        } else {
            names.put(name, outside);
        }
    }

    private void write(ResponseWriter html, String value, String label, String chosen) throws IOException {
        html.startElement("option", this);
        html.writeAttribute("value", value, "value");
        if (!value.isEmpty() && value.equals(chosen)) {
            html.writeAttribute("selected", "selected", "chosen");
        }
        html.writeText(label, "label");
        html.endElement("option");
    }

    private static Collection<?> items(Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) value;
    }

    private String word(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
