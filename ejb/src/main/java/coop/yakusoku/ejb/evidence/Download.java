package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.FileName;
import coop.yakusoku.domain.evidence.StoredFileId;

/** A file the caller may have, before it is sent. */
public record Download(StoredFileId file, FileName name, String mediaType, long bytes) {

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "Download[" + file + "]";
    }
}
