package coop.yakusoku.web.risk.dossier;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.risk.dossier.AssetDossier;
import coop.yakusoku.ejb.risk.dossier.DossierQueries;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import coop.yakusoku.web.risk.Countries;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    public void load() {
        dossier = queries.asset(screen.id(id, AssetId::of));
        picture = words.picture(
                dossier.number(), dossier.details().name(), dossier.ties());
    }

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
}
