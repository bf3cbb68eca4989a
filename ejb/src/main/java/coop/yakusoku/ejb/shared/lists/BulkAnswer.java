package coop.yakusoku.ejb.shared.lists;

import coop.yakusoku.domain.shared.jobs.JobId;
import java.io.Serializable;
import java.util.List;

/** What became of a change of many rows. */
public sealed interface BulkAnswer extends Serializable {

    /** It is done; what became of each row. */
    record Done(List<BulkOutcome> outcomes) implements BulkAnswer {

        public Done {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** There are so many that it goes on in the background. */
    record Started(JobId job) implements BulkAnswer {}
}
