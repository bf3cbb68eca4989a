package coop.yakusoku.ejb.purpose;

import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.util.List;

/**
 * A purpose with everything it ever said.
 *
 * @param versions the newest first
 * @param mayEdit whether the caller may draft a version
 */
public record PurposeDetail(PurposeRow row, RecordHead head, List<VersionRow> versions, boolean mayEdit)
        implements Serializable {}
