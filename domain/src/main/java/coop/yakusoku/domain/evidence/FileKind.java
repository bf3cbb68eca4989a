package coop.yakusoku.domain.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are known from their content. Which of them are taken is data, see {@link EvidenceLimits}. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    HEIC("image/heic", "heic", "heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    MSG("application/vnd.ms-outlook", "msg"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TXT("text/plain", "txt", "log", "md"),
    CSV("text/csv", "csv", "tsv"),
    EML("message/rfc822", "eml");

    /** Written in characters, so that only the name tells one from the other. */
    private static final Set<FileKind> TEXTS = Set.of(TXT, CSV, EML);

    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    /** The kind of text a name announces; empty when it announces none. */
    static Optional<FileKind> textOf(String extension) {
        return Arrays.stream(values())
                .filter(FileKind::isText)
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** As in RFC 6838. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may be named so. */
    public boolean isNamed(String extension) {
        return extensions.contains(extension);
    }

    /** The endings of its names, without dots. */
    public Set<String> extensions() {
        return extensions;
    }

    public boolean isText() {
        return TEXTS.contains(this);
    }
}
