package coop.yakusoku.ejb.shared.work;

import java.util.List;

/**
 * What waits for a person in one context: due, overdue, to be approved, returned, expiring. A context that has such
 * work offers one CDI bean of this kind; the first page, the bell, the inbox, the mail of the day and the calendar ask
 * them all.
 *
 * <p>No login stands behind a call: the mail of the day asks at night for everybody. So a source asks the {@link
 * Worker} and nobody else what may be seen, and never {@code Caller}.
 */
public interface WorkSource {

    /**
     * What waits, kind by kind, the most urgent first; kinds with nothing waiting are left out. Cheap: a statement or
     * two whatever the number of things, because the bell asks after every page.
     *
     * @param worker whom it waits for, and what he or she may see
     * @param most so many things of a kind at most; the count of a pile tells how many there are
     */
    List<WorkPile> piles(Worker worker, int most);
}
