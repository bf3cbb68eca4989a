package coop.yakusoku.web.risk.dossier;

import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says what the contexts add to a dossier, each in the words of its own texts. */
@ApplicationScoped
public class DossierWords {

    @Inject
    private Screen screen;

    /** The sentence of something that is missing. */
    public String gap(DossierGap gap) {
        return screen.text(Texts.bundleOf(gap.context()), gap.key(), gap.details().toArray());
    }

    /** What a thing is to the subject. */
    public String relation(DossierTie tie) {
        return screen.text(Texts.bundleOf(tie.context()), tie.relationKey());
    }

    /** A text of a section. */
    public String of(DossierSection section, String key) {
        return screen.text(Texts.bundleOf(section.context()), key);
    }

    /** A cell in words: names in two languages in the reader's, anything else in the words of the section's context. */
    public String cell(DossierSection section, Object value) {
        if (value instanceof Bilingual name) {
            return name.in(Texts.locale().getLanguage());
        }
        return Words.value(Texts.find(Texts.bundleOf(section.context())).orElseThrow(), value);
    }

    /** The picture of the ties around a subject. */
    public Picture picture(String kind, String name, List<DossierTie> ties) {
        return Picture.of(
                new Picture.Label(kind, name),
                labels(ties, true),
                labels(ties, false),
                more -> screen.text("riskText", "dossier.more", more));
    }

    private List<Picture.Label> labels(List<DossierTie> ties, boolean above) {
        return ties.stream()
                .filter(it -> it.above() == above)
                .map(it -> new Picture.Label(relation(it), it.label()))
                .toList();
    }
}
