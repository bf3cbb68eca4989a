package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.EvidenceDetails;
import coop.yakusoku.domain.evidence.EvidenceId;

/**
 * Something else to be said of a piece of evidence.
 *
 * @param version the one the reader's screen showed
 */
public record CorrectEvidence(EvidenceId evidence, long version, EvidenceDetails details) {}
