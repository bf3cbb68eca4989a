package coop.yakusoku.ejb.risk.ledger;

import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.util.List;

/**
 * What a record is linked to, and may be.
 *
 * @param head the record itself
 * @param linked by number
 * @param candidates the first that contain the words and are not linked, by number
 */
public record LinkView(RecordHead head, List<LinkChoice> linked, List<LinkChoice> candidates)
        implements Serializable {}
