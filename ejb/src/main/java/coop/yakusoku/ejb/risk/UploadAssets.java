package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.shared.workbook.WorkbookReader;
import java.util.Objects;

/**
 * A workbook to be compared with the register.
 *
 * @param organization the register of rows that name no other organisation
 * @param oldScale whether its marks are of the scale 2–1–0
 */
public record UploadAssets(OrganizationId organization, String fileName, byte[] content, boolean oldScale) {

    /** The biggest file that is looked at. */
    public static final int MOST_BYTES = WorkbookReader.MOST_BYTES;

    public UploadAssets {
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
        return "UploadAssets[" + organization + "]";
    }
}
