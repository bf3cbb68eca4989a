package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.CampaignId;
import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A yearly review in a list.
 *
 * @param departments how many departments are asked
 * @param rows how many rows are to be looked at
 * @param answered how many of them were
 */
public record CampaignRow(
        CampaignId id,
        OrganizationId organization,
        String organizationName,
        int fiscalYear,
        LocalDate dueOn,
        String message,
        int departments,
        int rows,
        int answered)
        implements Serializable {

    /** 0 to 100, rounded down; 100 when there is nothing to look at. */
    public int percent() {
        return rows == 0 ? 100 : answered * 100 / rows;
    }

    /** Whether every row was looked at. */
    public boolean done() {
        return answered >= rows;
    }
}
