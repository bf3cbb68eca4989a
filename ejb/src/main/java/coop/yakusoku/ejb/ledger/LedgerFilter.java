package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.InformationKind;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import java.io.Serializable;

/**
 * Which rows a list shows. Whatever is null does not narrow it.
 *
 * @param text words that number, name, reading, business, place, note and recipients must contain, in any writing
 * @param organization of this organisation
 * @param department of this department and those below it
 * @param list one of the lists; never null
 * @param kind of this 情報種別; 要配慮 and 特定 are found by their marks
 * @param subject about such people
 * @param item with this data item, by code
 * @param purpose for this purpose, by code
 * @param medium on this medium
 * @param approval standing like this with those who approve
 */
public record LedgerFilter(
        String text,
        OrganizationId organization,
        DepartmentId department,
        LedgerList list,
        InformationKind kind,
        SubjectKind subject,
        String item,
        String purpose,
        StorageMedium medium,
        ApprovalStanding approval)
        implements Serializable {

    /** Everything the reader may see that is not abolished. */
    public static final LedgerFilter ALL =
            new LedgerFilter(null, null, null, LedgerList.ALL, null, null, null, null, null, null);
}
