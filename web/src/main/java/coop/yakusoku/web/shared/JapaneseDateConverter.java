package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Days as people write them: 2026/11/22, 20261122, R8.11.22, 令和8年11月22日, full-width digits. Works for every input and
 * output of a {@code LocalDate} without being named; an input shows 2026/11/22, an output both calendars.
 */
public class JapaneseDateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return JapaneseDate.parse(written);
        } catch (RuleViolation no) {
            throw Words.conversionOf(input, Words.sentence(no));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        if (day == null) {
            return "";
        }
        return component instanceof UIInput ? TYPED.format(day) : Words.day(day);
    }
}
