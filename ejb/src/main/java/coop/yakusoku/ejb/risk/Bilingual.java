package coop.yakusoku.ejb.risk;

import java.io.Serializable;

/** A name of the catalogue in both languages. */
public record Bilingual(String ja, String en) implements Serializable {

    /** @param language {@code en} for English; anything else reads Japanese */
    public String in(String language) {
        return "en".equals(language) && en != null && !en.isBlank() ? en : ja;
    }
}
