package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Whole numbers as people write them: １２３４, 1,234, ‐5. Works for every {@code Integer} without being named; an output
 * shows 1,234.
 */
public class FullWidthIntegerConverter implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext faces, UIComponent input, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String digits = JapaneseText.halfWidth(written)
                .strip()
                .replaceAll("[‐‑–—−ー－]", "-")
                .replace(",", "");
        if (!digits.matches("-?\\d{1,10}")) {
            throw Words.conversionOf(input, Words.sentence(new RuleViolation("shared.not-a-number", written.strip())));
        }
        long value = Long.parseLong(digits);
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw Words.conversionOf(
                    input, Words.sentence(new RuleViolation("shared.number-too-big", written.strip())));
        }
        return (int) value;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Integer value) {
        if (value == null) {
            return "";
        }
        return component instanceof UIInput
                ? value.toString()
                : NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }
}
