package coop.yakusoku.ejb.shared.records;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads records of whatever kind for the frame around their pages. Each context says who may read its own. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class RecordQueries {

    private final Records records;

    protected RecordQueries() {
        this(null); // for the container's proxy
    }

    @Inject
    public RecordQueries(Records records) {
        this.records = records;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may read */
    public RecordHead head(RecordRef record) {
        return records.readable(record);
    }

    /** Records this one leads to and those that lead to it, as far as the caller may read them. */
    public List<LinkedRecord> links(RecordRef record) {
        return records.links(record);
    }
}
