package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.ApprovalState;
import coop.yakusoku.domain.workflow.Capacity;
import coop.yakusoku.domain.workflow.Content.Difference;
import coop.yakusoku.domain.workflow.Deed;
import coop.yakusoku.domain.workflow.StationKind;
import coop.yakusoku.ejb.shared.records.RecordHead;
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
     * @param beside whether it is asked at the same time as the station before
     * @param done what was done there in this round; null before
     * @param held who keeps it there, and why; null when nobody does
     * @param current whether it is asked now
     * @param people who may act there, by name; only where it is asked now
     */
    public record StationLine(
            int place,
            StationKind kind,
            Role role,
            boolean beside,
            ActLine done,
            ActLine held,
            boolean current,
            List<PersonLine> people)
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
     * @param station where the caller may approve, send back, reject and keep it; {@link #NOWHERE} for nowhere
     * @param resume whether it is kept there (保留)
     * @param read whether the caller has still to read it afterwards (後閲)
     * @param withdraw take it back
     * @param submit submit it again, drop it
     */
    public record May(int station, boolean resume, boolean read, boolean withdraw, boolean submit)
            implements Serializable {

        public static final int NOWHERE = -1;

        /** Whether the caller may approve, send back, reject or keep it. */
        public boolean act() {
            return station != NOWHERE;
        }
    }

    /** How many of its records have changed since. */
    public long changed() {
        return subjects.stream().filter(SubjectLine::changed).count();
    }

    /** The application as a record: how it stands is its state. */
    public RecordHead head() {
        String state = row.state() == ApprovalState.DROPPED
                ? "ApprovalState." + row.state()
                : "ApprovalStanding." + standing();
        return row.head(state);
    }

    /** What it means for its records: {@link ApprovalStanding#STALE} when any of them has changed since. */
    public ApprovalStanding standing() {
        return ApprovalStanding.of(row.state(), "", changed() > 0 ? null : "");
    }
}
