package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import java.util.List;

/**
 * Submit records for approval.
 *
 * @param records at least one, all of one kind and one organisation
 * @param title what those who approve read first, 1 to 300 characters
 * @param comment at most 1000 characters; may be empty
 */
public record SubmitRecords(List<RecordRef> records, String title, String comment) {}
