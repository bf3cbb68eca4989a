package coop.yakusoku.ejb.shared.dossier;

import coop.yakusoku.domain.shared.RecordRef;
import java.util.Optional;

/**
 * What one context knows of an asset or a department, for the dossier. Every context that has something to say offers one
 * bean of this; the dossier finds them and knows none of their classes.
 *
 * <p>It answers for the caller of this request: who may read the subject was asked before, who may read what the part tells
 * of it is the part's own to ask. At most two statements, for a dossier may send twelve in all.
 */
public interface DossierPart {

    /** Where its section stands: 100 the ledger, 200 contractors, 300 approvals, 400 evidence, 500 incidents, 600 others. */
    int order();

    /**
     * Its section.
     *
     * @param subject {@code risk.asset} or {@code organization.department}
     * @return empty when it has nothing to do with such a subject
     */
    Optional<DossierSection> of(RecordRef subject);
}
