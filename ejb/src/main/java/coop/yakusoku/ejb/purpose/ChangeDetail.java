package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.ChangeState;
import coop.yakusoku.domain.purpose.ChangeWords;
import coop.yakusoku.domain.purpose.Relevance;
import coop.yakusoku.domain.purpose.RelevanceReview;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A change of a purpose.
 *
 * @param newPurpose the purpose those who agree enter, or null
 * @param affected null before the persons were counted
 * @param agreed how many said yes
 * @param refused how many said no
 * @param silent how many were noted as giving no answer
 */
public record ChangeDetail(
        ChangeId id,
        OrganizationId organization,
        ChangeWords words,
        RelevanceReview review,
        Relevance outcome,
        ChangeState state,
        String newPurpose,
        Long affected,
        LocalDate announcedOn,
        LocalDate closedOn,
        long agreed,
        long refused,
        long silent,
        RecordHead head,
        boolean mayEdit,
        long version)
        implements Serializable {

    /** Whether answers may be recorded. */
    public boolean open() {
        return state == ChangeState.ANNOUNCED && outcome == Relevance.BEYOND;
    }
}
