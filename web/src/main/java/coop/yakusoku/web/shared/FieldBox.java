package coop.yakusoku.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/**
 * Label above, input, help, message: and for those who hear the page, the wires between them.
 *
 * <p>Attributes: {@code label}; {@code help}, a sentence on what to write; {@code required}, where the input itself
 * does not say so; {@code styleClass}. The first input inside is the field's.
 */
@FacesComponent(FieldBox.TYPE)
public class FieldBox extends UIComponentBase {

    static final String TYPE = "coop.yakusoku.FieldBox";

    @Override
    public String getFamily() {
        return "coop.yakusoku";
    }

    @Override
    public void processDecodes(FacesContext faces) {
        // A converter's or validator's message names the field by the input's label.
        input(this).ifPresent(input -> input.getAttributes().putIfAbsent("label", word("label")));
        super.processDecodes(faces);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String box = getClientId(faces);
        UIInput input = input(this).orElse(null);
        boolean invalid =
                input != null && faces.getMessages(input.getClientId(faces)).hasNext();
        boolean group = input != null && isGroup(input);
        ResponseWriter html = faces.getResponseWriter();

        html.startElement("div", this);
        html.writeAttribute("id", box, "id");
        html.writeAttribute("class", classes(invalid), null);
        if (group) {
            html.writeAttribute("role", "group", null);
            html.writeAttribute("aria-labelledby", box + "-label", null);
            if (!described(invalid).isEmpty()) {
                html.writeAttribute("aria-describedby", described(invalid), null);
            }
        }
        writeLabel(html, faces, input, group);
        writeHelp(html);
        if (input != null) {
            wire(input, invalid);
        }
    }

    private String classes(boolean invalid) {
        String more = word("styleClass");
        return "y-field" + (invalid ? " y-field-invalid" : "") + (more.isEmpty() ? "" : " " + more);
    }

    private void writeLabel(ResponseWriter html, FacesContext faces, UIInput input, boolean group) throws IOException {
        html.startElement(group || input == null ? "span" : "label", this);
        html.writeAttribute("id", getClientId(faces) + "-label", null);
        html.writeAttribute("class", "y-label", null);
        if (!group && input != null) {
            html.writeAttribute("for", inputId(faces, input), null);
        }
        html.writeText(word("label"), null);
        if (isRequired(input)) {
            html.writeText(" ", null);
            html.startElement("span", this);
            html.writeAttribute("class", "y-required", null);
            html.writeText(
                    Texts.find("sharedText", "field.required", Texts.locale()).orElse("*"), null);
            html.endElement("span");
        }
        html.endElement(group || input == null ? "span" : "label");
    }

    private void writeHelp(ResponseWriter html) throws IOException {
        if (word("help").isEmpty()) {
            return;
        }
        html.startElement("div", this);
        html.writeAttribute("id", getClientId() + "-help", null);
        html.writeAttribute("class", "y-help", null);
        html.writeText(word("help"), null);
        html.endElement("div");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter html = faces.getResponseWriter();
        UIInput input = input(this).orElse(null);
        Iterator<FacesMessage> messages =
                input == null ? List.<FacesMessage>of().iterator() : faces.getMessages(input.getClientId(faces));
        if (input != null && input.getValue() instanceof LocalDate day) {
            html.startElement("div", this);
            html.writeAttribute("class", "y-both", null);
            html.writeText(Words.day(day), null);
            html.endElement("div");
        }
        if (messages.hasNext()) {
            html.startElement("div", this);
            html.writeAttribute("id", getClientId(faces) + "-error", null);
            html.writeAttribute("class", "y-error", null);
            while (messages.hasNext()) {
                FacesMessage message = messages.next();
                html.startElement("p", this);
                html.writeText(message.getSummary(), null);
                html.endElement("p");
                message.rendered();
            }
            html.endElement("div");
        }
        html.endElement("div");
    }

    /**
     * Tells the input which texts describe it. PrimeFaces' own inputs say themselves whether they are required or
     * wrong.
     */
    private void wire(UIInput input, boolean invalid) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        boolean select = input instanceof UISelectOne || input instanceof UISelectMany;
        boolean primeFaces = input.getClass().getName().startsWith("org.primefaces.");
        // Faces hands a select's attributes on to each of its options, which may not carry all of them.
        put(attributes, "aria-describedby", select && isGroup(input) ? "" : described(invalid));
        put(attributes, "aria-invalid", invalid && !select && !primeFaces ? "true" : "");
        put(attributes, "aria-required", isRequired(input) && !select && !primeFaces ? "true" : "");
    }

    /** The ids of the help and of the message. */
    private String described(boolean invalid) {
        String described =
                (word("help").isEmpty() ? "" : getClientId() + "-help ") + (invalid ? getClientId() + "-error" : "");
        return described.strip();
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, value);
        } else if (attributes.containsKey(name)) {
            attributes.remove(name);
        }
    }

    private boolean isRequired(UIInput input) {
        return input != null && input.isRequired() || "true".equals(word("required"));
    }

    private static boolean isGroup(UIInput input) {
        String renderer = String.valueOf(input.getRendererType());
        return (input instanceof UISelectOne || input instanceof UISelectMany)
                && (renderer.contains("Radio") || renderer.contains("Checkbox"));
    }

    private static String inputId(FacesContext faces, UIInput input) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(faces);
    }

    private static Optional<UIInput> input(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UIInput input && child instanceof EditableValueHolder) {
                return Optional.of(input);
            }
            Optional<UIInput> deeper = input(child);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private String word(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
