package coop.yakusoku.ejb.evidence;

import java.io.Serializable;
import java.util.List;

/**
 * All evidence of one record.
 *
 * @param inForce the newest first
 * @param retired likewise
 * @param mayChange whether the reader may attach and retire
 */
public record RecordEvidence(List<EvidenceRow> inForce, List<EvidenceRow> retired, boolean mayChange)
        implements Serializable {}
