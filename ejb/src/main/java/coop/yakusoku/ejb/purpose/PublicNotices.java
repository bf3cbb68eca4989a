package coop.yakusoku.ejb.purpose;

import java.io.Serializable;
import java.util.List;

/**
 * What the public page shows.
 *
 * @param editions of the notice of joint use that were ever published, the newest first
 * @param changes of purposes that were announced, the newest first
 */
public record PublicNotices(List<JointUseRow> editions, List<PostedChange> changes) implements Serializable {}
