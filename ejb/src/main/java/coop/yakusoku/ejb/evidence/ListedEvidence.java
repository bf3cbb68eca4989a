package coop.yakusoku.ejb.evidence;

import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;

/**
 * Evidence in the list of all.
 *
 * @param record the record it is attached to
 */
public record ListedEvidence(EvidenceRow row, RecordHead record) implements Serializable {}
