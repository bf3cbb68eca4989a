package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import java.util.Map;
import java.util.UUID;

/**
 * What the codes of a feed stand for in the register.
 *
 * @param organizations those that have members, by code
 * @param scope what the sender is appointed for
 * @param notices approved notices by number ({@code N}: the newest edition) and by number and edition ({@code N-2})
 * @param categories of purchases, by number and by name
 */
record FeedPlaces(
        Map<String, UUID> organizations, Scope scope, Map<String, UUID> notices, Map<String, Integer> categories) {

    boolean reaches(UUID organization) {
        return scope.covers(new OrganizationId(organization), null);
    }
}
