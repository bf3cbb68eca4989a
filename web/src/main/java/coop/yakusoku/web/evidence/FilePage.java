package coop.yakusoku.web.evidence;

import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.ejb.evidence.EvidenceDetail;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code evidence/file.xhtml}: one piece of evidence, and the records it is attached to. */
@Named
@RequestScoped
public class FilePage {

    @Inject private EvidenceQueries queries;
    @Inject private Screen screen;

    private String id;
    private EvidenceDetail evidence;
    private List<FieldChange> changes = List.of();

    public void load() {
        EvidenceId asked = screen.id(id, EvidenceId::of);
        evidence = queries.detail(asked);
        changes = queries.history(asked);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EvidenceDetail getEvidence() {
        return evidence;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
