package coop.yakusoku.web.risk.dossier;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.risk.dossier.AssetDossier;
import coop.yakusoku.ejb.risk.dossier.DossierEvent;
import coop.yakusoku.ejb.risk.dossier.DossierQueries;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import coop.yakusoku.web.risk.Countries;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;

/** Backs {@code risk/dossier.xhtml}: everything about one asset, and what is missing. */
@Named
@RequestScoped
public class DossierPage {

    @Inject
    private DossierQueries queries;

    @Inject
    private DossierWords words;

    @Inject
    private Screen screen;

    private String id;
    private AssetDossier dossier;
    private Picture picture;
    private List<RiskOfDossier> risks;
    private List<Event> events;

    public void load() {
        dossier = queries.asset(screen.id(id, AssetId::of));
        picture = words.picture(
                dossier.number(), dossier.details().name(), dossier.ties());
        risks = dossier.risks().stream().map(RiskOfDossier::of).toList();
        events = dossier.events().stream().map(this::event).toList();
    }

    private Event event(DossierEvent event) {
        ResourceBundle texts = Texts.find("riskText").orElseThrow();
        return new Event(
                Words.moment(event.at()),
                event.who() == null || event.who().isEmpty() ? screen.text("sharedText", "history.system") : event.who(),
                Words.text(texts, "dossier.event", List.of(event.what(), event.changes())));
    }

    /** A line of what happened. */
    public record Event(String at, String who, String what) {}

    public String gap(DossierGap gap) {
        return words.gap(gap);
    }

    public String relation(DossierTie tie) {
        return words.relation(tie);
    }

    public String of(DossierSection section, String key) {
        return words.of(section, key);
    }

    public String cell(DossierSection section, Object value) {
        return words.cell(section, value);
    }

    /** The country's name in the reader's language. */
    public String getCountry() {
        return Countries.name(dossier.details().environment().country());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AssetDossier getDossier() {
        return dossier;
    }

    public Picture getPicture() {
        return picture;
    }

    public List<RiskOfDossier> getRisks() {
        return risks;
    }

    public List<Event> getEvents() {
        return events;
    }
}
