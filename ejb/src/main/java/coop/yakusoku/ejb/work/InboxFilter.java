package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.WorkGroup;
import java.io.Serializable;

/**
 * What of the inbox is looked at.
 *
 * @param group only what asks this of the person; null for all
 * @param mine only what is the person's by name
 * @param unread only what was not looked at
 * @param text only what has this in its title or in the line below it; blank for all
 */
public record InboxFilter(WorkGroup group, boolean mine, boolean unread, String text) implements Serializable {

    public static final InboxFilter ALL = new InboxFilter(null, false, false, "");
}
