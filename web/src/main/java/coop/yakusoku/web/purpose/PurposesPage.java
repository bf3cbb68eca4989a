package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.PurposeRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code purpose/purposes.xhtml}: every purpose, kind by kind. */
@Named
@RequestScoped
public class PurposesPage {

    @Inject private PurposeQueries queries;

    private List<PurposeRow> purposes;
    private boolean mayEdit;

    public void load() {
        purposes = queries.purposes();
        mayEdit = queries.mayEdit();
    }

    /** Those of one kind. */
    public List<PurposeRow> of(PurposeKind kind) {
        return purposes.stream().filter(it -> it.kind() == kind).toList();
    }

    /** The kinds there is a purpose of. */
    public List<PurposeKind> getKinds() {
        return List.of(PurposeKind.values()).stream().filter(it -> !of(it).isEmpty()).toList();
    }

    public boolean isMayEdit() {
        return mayEdit;
    }
}
