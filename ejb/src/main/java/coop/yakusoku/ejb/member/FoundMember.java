package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.organization.OrganizationId;

/**
 * What tells one member from another in a list of found ones, and nothing more. An item the purpose does not need is empty.
 *
 * @param municipality prefecture and city
 */
public record FoundMember(MemberId id, OrganizationId organization, String number, String name, String municipality) {

    @Override
    public String toString() {
        return id.toString();
    }
}
