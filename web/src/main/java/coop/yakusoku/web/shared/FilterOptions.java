package coop.yakusoku.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The choices in the select of a filter, all of them at once: a list offers hundreds, and a component for each would
 * cost more than the rows of the list.
 *
 * <p>Attributes: {@code value}, a collection or an array; {@code var}, the name of the one at hand in the next two;
 * {@code itemValue}, what goes into the address; {@code itemLabel}, what the reader sees; {@code chosen}, what the
 * address says now. A map gives values and labels by itself. For constants {@code texts} instead of {@code var} and the two after it: their names go into the
 * address, their labels come from these texts.
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
        StringBuilder html = new StringBuilder();
        Object value = getAttributes().get("value");
        String chosen = word("chosen");
        if (value instanceof Map<?, ?> labels) {
            labels.forEach((each, label) -> write(html, each.toString(), text(label), chosen));
        } else if (getAttributes().get("texts") instanceof ResourceBundle texts) {
            for (Object each : items(value)) {
                Enum<?> constant = (Enum<?>) each;
                write(html, constant.name(), Words.label(texts, constant), chosen);
            }
        } else {
            write(html, faces, items(value), chosen);
        }
        faces.getResponseWriter().write(html.toString());
    }

    private void write(StringBuilder html, FacesContext faces, Collection<?> items, String chosen) {
        Map<String, Object> names = faces.getExternalContext().getRequestMap();
        ELContext words = faces.getELContext();
        ValueExpression value = getValueExpression("itemValue");
        ValueExpression label = getValueExpression("itemLabel");
        String name = word("var");
        Object outside = names.get(name);
        for (Object each : items) {
            names.put(name, each);
            write(html, text(value.getValue(words)), text(label.getValue(words)), chosen);
        }
        if (outside == null) {
            names.remove(name);
        } else {
            names.put(name, outside);
        }
    }

    private static void write(StringBuilder html, String value, String label, String chosen) {
        html.append("<option value=\"");
        Markup.escape(html, value, true);
        html.append('"');
        if (!value.isEmpty() && value.equals(chosen)) {
            html.append(" selected=\"selected\"");
        }
        html.append('>');
        Markup.escape(html, label, false);
        html.append("</option>");
    }

    private static Collection<?> items(Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) value;
    }

    private String word(String attribute) {
        return text(getAttributes().get(attribute));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
