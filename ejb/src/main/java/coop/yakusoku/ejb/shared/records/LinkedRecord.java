package coop.yakusoku.ejb.shared.records;

import java.io.Serializable;

/**
 * Another record, and what it is to the one at hand.
 *
 * @param relationKey as {@link RecordLink#relationKey}
 */
public record LinkedRecord(String relationKey, RecordHead head) implements Serializable {}
