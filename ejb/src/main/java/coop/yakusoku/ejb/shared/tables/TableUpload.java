package coop.yakusoku.ejb.shared.tables;

import java.util.Objects;
import java.util.UUID;

/**
 * A table somebody sends.
 *
 * @param organization the register it is compared with where a row names no other
 * @param fileName as the sender calls it; its ending tells workbooks from values
 * @param option how to read it, in the words of who reads it; null for the ordinary way
 */
public record TableUpload(UUID organization, String fileName, String option, byte[] content) {

    public TableUpload {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(fileName, "fileName");
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Neither the name nor the content of the file belongs in a log. */
    @Override
    public String toString() {
        return "TableUpload[" + organization + "]";
    }
}
