package coop.yakusoku.ejb.purpose;

import java.util.List;

/**
 * What another context's register tells of a gap of the policy. A context that has such a register offers a bean of this; the
 * lint asks it, and says honestly where nobody does.
 */
public interface PolicyEvidence {

    /** The gap it tells of. */
    PolicyGap gap();

    /** The page where it is put right. */
    String page();

    /** Numbers and names of the records that show the gap, as far as the caller sees them; empty when there is none. */
    List<String> found();
}
