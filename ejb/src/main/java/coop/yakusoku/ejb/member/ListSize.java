package coop.yakusoku.ejb.member;

/**
 * How many persons a list would hold, and who is left out.
 *
 * @param persons on the list
 * @param objected left out because they refuse the purpose
 * @param notNoticed left out because they were never told of the purpose
 * @param approvalOver above how many persons an approval is needed
 */
public record ListSize(int persons, int objected, int notNoticed, int approvalOver) {

    public boolean needsApproval() {
        return persons > approvalOver;
    }
}
