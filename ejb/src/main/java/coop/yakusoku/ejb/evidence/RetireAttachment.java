package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.AttachmentId;

/**
 * Evidence to be taken out of force for one record.
 *
 * @param version the one the reader's screen showed
 * @param reason why, at most 400 characters
 */
public record RetireAttachment(AttachmentId attachment, long version, String reason) {}
