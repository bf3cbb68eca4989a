package coop.yakusoku.ejb.workflow;

import coop.yakusoku.ejb.workflow.ApprovalDetail.StationLine;
import java.io.Serializable;
import java.util.List;

/**
 * An application before it is submitted: the way it would go, and who would act (7.5: seen before the submission).
 *
 * @param titles of its records
 */
public record SubmissionPreview(String documentType, List<String> titles, List<StationLine> stations)
        implements Serializable {}
