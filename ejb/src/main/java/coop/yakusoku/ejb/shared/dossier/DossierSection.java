package coop.yakusoku.ejb.shared.dossier;

import java.io.Serializable;
import java.util.List;

/**
 * One section of a dossier: a small table, what is missing, and what the subject depends on. Its keys are found under the
 * whole key in the texts of the context they begin with ({@code ledger.dossier.title}).
 *
 * @param titleKey its heading
 * @param headKeys the heads of its columns
 * @param lines its rows, few enough to read
 * @param emptyKey what to say when there are none
 * @param gaps what is missing, each with the way to put it right
 * @param ties what the picture of dependencies shows of it
 */
public record DossierSection(
        String titleKey,
        List<String> headKeys,
        List<Line> lines,
        String emptyKey,
        List<DossierGap> gaps,
        List<DossierTie> ties)
        implements Serializable {

    public DossierSection {
        headKeys = List.copyOf(headKeys);
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        ties = List.copyOf(ties);
    }

    /** The context its keys belong to. */
    public String context() {
        return titleKey.substring(0, titleKey.indexOf('.'));
    }

    /**
     * A row.
     *
     * @param page where its first cell leads, or null
     * @param cells texts, days, numbers and constants, in the order of the heads; null for nothing
     */
    public record Line(String page, List<Object> cells) implements Serializable {}
}
