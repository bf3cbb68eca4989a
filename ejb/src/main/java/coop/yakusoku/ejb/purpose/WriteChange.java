package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.ChangeWords;
import coop.yakusoku.domain.purpose.RelevanceReview;

/**
 * Draft a change of a purpose, or change the draft.
 *
 * @param change null for a new one
 */
public record WriteChange(
        ChangeId change, long seenVersion, OrganizationId organization, ChangeWords words, RelevanceReview review) {}
