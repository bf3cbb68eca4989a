package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.FileContent;
import coop.yakusoku.domain.shared.RecordRef;
import java.time.LocalDate;

/**
 * A file to be attached to a record as evidence.
 *
 * @param fileName as the browser sent it, with or without folders
 * @param content read several times: told, weighed, kept
 * @param title 名称; blank for the name of the file
 * @param note 説明; may be null
 * @param doneOn 実施日, or null
 * @param expiresOn 有効期限, or null
 */
public record AttachFile(
        RecordRef record,
        String fileName,
        FileContent content,
        String title,
        String note,
        LocalDate doneOn,
        LocalDate expiresOn) {

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "AttachFile[" + record + "]";
    }
}
