package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.PointId;
import java.util.Set;

/**
 * Draft the next edition of a point's notice, or change the draft.
 *
 * @param seenVersion of the draft the screen showed; 0 when it showed none
 * @param purposes codes of the purposes it names
 * @param items codes of the items it names
 */
public record WriteNotice(
        PointId point, long seenVersion, String title, String text, Set<String> purposes, Set<String> items) {}
