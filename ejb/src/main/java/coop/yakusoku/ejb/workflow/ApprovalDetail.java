package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.Capacity;
import coop.yakusoku.domain.workflow.Content.Difference;
import coop.yakusoku.domain.workflow.Deed;
import coop.yakusoku.domain.workflow.StationKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One application with all that was done with it.
 *
 * @param row as in lists
 * @param level how weighty it is
 * @param stations the way it goes, with what was done at each in this round
 * @param acts everything that was done, in order
 * @param subjects the records it is about
 * @param may what the caller may do with it now
 * @param version to send back with a deed
 */
public record ApprovalDetail(
        ApprovalRow row,
        int level,
        List<StationLine> stations,
        List<ActLine> acts,
        List<SubjectLine> subjects,
        May may,
        long version)
        implements Serializable {

    /**
     * A station on the way.
     *
     * @param place from 0
     * @param done what was done there in this round; null before
     * @param current whether it acts next
     * @param people who may act there, by name; only where it acts next
     */
    public record StationLine(
            int place, StationKind kind, Role role, ActLine done, boolean current, List<PersonLine> people)
            implements Serializable {}

    /** Somebody who may act, by what right, and for whom (may be null). */
    public record PersonLine(String name, Capacity capacity, String forName) implements Serializable {}

    /**
     * Something that was done.
     *
     * @param role at that time; null for somebody without one
     * @param forName who should have acted; null when nobody else
     */
    public record ActLine(
            int round, Deed deed, String name, Role role, Capacity capacity, String forName, Instant at, String comment)
            implements Serializable {}

    /**
     * A record it is about.
     *
     * @param title when it was submitted
     * @param page where it is read; null when it is gone
     * @param changed whether it says something else now than when it was submitted
     * @param differences what is different; empty for one that is gone
     */
    public record SubjectLine(
            RecordRef record, String title, String page, boolean changed, List<Difference> differences)
            implements Serializable {

        /** The context whose texts name the fields. */
        public String context() {
            return record.context();
        }
    }

    /**
     * What the caller may do with it.
     *
     * @param act approve, send back, reject
     * @param withdraw take it back
     * @param submit submit it again, drop it
     */
    public record May(boolean act, boolean withdraw, boolean submit) implements Serializable {}

    /** How many of its records have changed since. */
    public long changed() {
        return subjects.stream().filter(SubjectLine::changed).count();
    }

    /** What it means for its records: {@link ApprovalStanding#STALE} when any of them has changed since. */
    public ApprovalStanding standing() {
        return ApprovalStanding.of(row.state(), "", changed() > 0 ? null : "");
    }
}
