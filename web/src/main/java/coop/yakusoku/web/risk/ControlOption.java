package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.risk.ControlRow;
import coop.yakusoku.web.shared.Texts;
import java.io.Serializable;
import java.util.List;

/**
 * A control to tick.
 *
 * @param label code and name in the reader's language
 */
public record ControlOption(String code, String label) implements Serializable {

    static List<ControlOption> of(List<ControlRow> controls) {
        return controls.stream()
                .map(it -> new ControlOption(
                        it.details().code(), it.details().code() + " " + it.name(Texts.locale())))
                .toList();
    }
}
