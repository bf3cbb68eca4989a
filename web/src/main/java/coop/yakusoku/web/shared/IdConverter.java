package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.lang.reflect.InvocationTargetException;

/**
 * Ids in pull-downs: every record with a static {@code of(String)} and a {@code toString()} that gives the text back.
 * Works without being named. A text that is no id is a page not found; nobody mistypes a pull-down.
 */
public class IdConverter implements Converter<Record> {

    @Override
    public Record getAsObject(FacesContext faces, UIComponent input, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        ValueExpression value = input.getValueExpression("value");
        Class<?> type = value.getType(faces.getELContext());
        try {
            return (Record) type.getMethod("of", String.class).invoke(null, text);
        } catch (InvocationTargetException forged) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        } catch (NoSuchMethodException | IllegalAccessException notAnId) {
            throw new IllegalArgumentException(type + " has no public static of(String)", notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Record id) {
        return id == null ? "" : id.toString();
    }
}
