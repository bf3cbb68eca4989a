package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import java.io.Serializable;
import java.util.List;

/**
 * Everything there is about one department, those below it included.
 *
 * @param people who answers for it today
 * @param assets what it keeps, the gravest first
 * @param sections what other contexts add
 * @param gaps all that is missing
 * @param ties what it belongs to, and what belongs to it
 */
public record DepartmentDossier(
        DepartmentId id,
        String code,
        String name,
        String organizationName,
        List<Responsible> people,
        List<DossierAsset> assets,
        List<DossierSection> sections,
        List<DossierGap> gaps,
        List<DossierTie> ties)
        implements Serializable {

    /** How many assets hold personal information. */
    public long personal() {
        return assets.stream().filter(DossierAsset::personal).count();
    }

    /** How many assets have a risk of 6 or 9. */
    public long high() {
        return assets.stream()
                .filter(it -> it.highest() != null && it.highest() >= 6)
                .count();
    }

    /** How many treatments should be done by now. */
    public int overdue() {
        return assets.stream().mapToInt(DossierAsset::overdue).sum();
    }

    /** Ids only: the record names people. */
    @Override
    public String toString() {
        return "DepartmentDossier[" + id + "]";
    }
}
