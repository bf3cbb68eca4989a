package coop.yakusoku.web.risk.dossier;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.ejb.risk.dossier.DepartmentDossier;
import coop.yakusoku.ejb.risk.dossier.DepartmentDossierQueries;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code risk/department-dossier.xhtml}: everything about one department, and what is missing. */
@Named
@RequestScoped
public class DepartmentDossierPage {

    @Inject
    private DepartmentDossierQueries queries;

    @Inject
    private DossierWords words;

    @Inject
    private Screen screen;

    private String id;
    private DepartmentDossier dossier;
    private Picture picture;

    public void load() {
        dossier = queries.department(screen.id(id, DepartmentId::of));
        picture = words.picture(dossier.code(), dossier.name(), dossier.ties());
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public DepartmentDossier getDossier() {
        return dossier;
    }

    public Picture getPicture() {
        return picture;
    }
}
