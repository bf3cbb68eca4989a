package coop.yakusoku.web.evidence;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import coop.yakusoku.ejb.evidence.EvidenceStanding;
import coop.yakusoku.ejb.evidence.RecordEvidence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Backs {@code y:evidence}: what is attached to a record. */
@Named
@RequestScoped
public class EvidencePanelPage {

    @Inject
    private EvidenceQueries queries;

    private final Map<RecordRef, RecordEvidence> known = new HashMap<>();

    /** Read once, however often the page asks. */
    public RecordEvidence of(RecordRef record) {
        return known.computeIfAbsent(record, queries::of);
    }

    /** 1.2 MB, as a file manager says it. */
    public String size(long bytes) {
        return FileSize.inWords(bytes);
    }

    /** The colour of a standing's badge. */
    public String colour(EvidenceStanding standing) {
        return switch (standing) {
            case IN_FORCE -> "good";
            case EXPIRING -> "warn";
            case EXPIRED -> "bad";
            case RETIRED -> "plain";
        };
    }
}
