package coop.yakusoku.ear.launcher;

import java.util.Arrays;
import java.util.Locale;

/** How much demo data a home is filled with (small, medium, large). */
public enum Size {
    S, M, L;

    /** @throws Refusal when the text is none of S, M, L */
    public static Size of(String text) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("--size is S, M or L, not '" + text + "'"));
    }
}
