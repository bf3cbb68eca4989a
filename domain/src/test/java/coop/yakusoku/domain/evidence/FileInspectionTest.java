package coop.yakusoku.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTest {

    private static final EvidenceLimits LIMITS =
            new EvidenceLimits(20 << 20, 150_000_000, 8 << 20, 30, EnumSet.allOf(FileKind.class));

    private final FileInspection inspection = new FileInspection(LIMITS);

    @Test
    void what_a_file_is_stands_in_its_bytes() throws IOException {
        assertThat(kind("a.pdf", Bytes.of("%PDF-1.7\n…"))).isEqualTo(FileKind.PDF);
        assertThat(kind("a.png", Bytes.png(800, 600))).isEqualTo(FileKind.PNG);
        assertThat(kind("a.JPG", Bytes.jpeg(4000, 3000))).isEqualTo(FileKind.JPEG);
        assertThat(kind("a.gif", Bytes.of("GIF89a\u0001\u0000\u0001\u0000"))).isEqualTo(FileKind.GIF);
        assertThat(kind("a.docx", Bytes.zip("[Content_Types].xml", 10, "word/document.xml", 10)))
                .isEqualTo(FileKind.DOCX);
        assertThat(kind("a.xlsx", Bytes.zip("[Content_Types].xml", 10, "xl/workbook.xml", 10)))
                .isEqualTo(FileKind.XLSX);
        assertThat(kind("a.doc", Bytes.compound("Root Entry", "WordDocument"))).isEqualTo(FileKind.DOC);
        assertThat(kind("a.msg", Bytes.compound("Root Entry", "__properties_version1.0"))).isEqualTo(FileKind.MSG);
    }

    @Test
    void text_is_read_in_the_encodings_of_a_japanese_office() throws IOException {
        String text = "日付,氏名\r\n2026/11/22,𠮷田\r\n";

        assertThat(kind("a.csv", Bytes.of(text))).isEqualTo(FileKind.CSV);
        assertThat(kind("a.txt", Bytes.of(text.replace("𠮷", "吉").getBytes(Charset.forName("windows-31j")))))
                .isEqualTo(FileKind.TXT);
        assertThat(kind("a.txt", Bytes.of(text.getBytes(StandardCharsets.UTF_16)))).isEqualTo(FileKind.TXT);
        assertThat(kind("a.eml", Bytes.of("From: a@example.jp\r\nSubject: 報告\r\n\r\n本文"))).isEqualTo(FileKind.EML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\u0000\u0003\u0000", "\u007FELF\u0002\u0001\u0001\u0000", "\u00CA\u00FE\u0000\u0000"})
    void a_program_named_pdf_is_no_pdf(String program) {
        assertRefused("evidence.kind-refused", "請求書.pdf", Bytes.of(program.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_script_named_pdf_is_text_and_says_so() {
        assertRefused("evidence.name-differs", "請求書.pdf", Bytes.of("#!/bin/sh\nrm -rf /\n"));
    }

    @Test
    void a_picture_under_another_name_is_refused() {
        assertRefused("evidence.name-differs", "a.pdf", Bytes.png(10, 10));
        assertRefused("evidence.name-differs", "a", Bytes.of("%PDF-1.7"));
    }

    @Test
    void a_picture_that_says_it_is_enormous_is_refused_by_its_head() {
        assertRefused("evidence.picture-too-large", "a.png", Bytes.png(100_000, 100_000));
        assertRefused("evidence.picture-too-large", "a.png", Bytes.png(-1, 2));
        assertRefused("evidence.picture-too-large", "a.jpg", Bytes.jpeg(65_000, 65_000));
    }

    @Test
    void a_picture_that_breaks_off_is_broken() {
        assertRefused("evidence.broken", "a.png", Bytes.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}));
        assertRefused("evidence.broken", "a.jpg", Bytes.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}));
    }

    @Test
    void an_office_file_that_unpacks_without_end_is_refused() {
        assertRefused(
                "evidence.unpacks-without-end",
                "a.xlsx",
                Bytes.zip("[Content_Types].xml", 10, "xl/workbook.xml", 9 << 20));
    }

    @Test
    void an_archive_of_anything_is_no_document() {
        assertRefused("evidence.kind-refused", "a.zip", Bytes.zip("readme.txt", 10));
        assertRefused("evidence.kind-refused", "a.docx", Bytes.zip("META-INF/MANIFEST.MF", 10, "word/document.xml", 1));
        assertRefused("evidence.kind-refused", "a.doc", Bytes.compound("Root Entry", "!_StringPool"));
    }

    @Test
    void a_macro_and_a_password_are_refused_by_name() {
        assertRefused(
                "evidence.macro",
                "a.xlsx",
                Bytes.zip("[Content_Types].xml", 1, "xl/workbook.xml", 1, "xl/vbaProject.bin", 1));
        assertRefused("evidence.macro", "a.xls", Bytes.compound("Root Entry", "Workbook", "_VBA_PROJECT"));
        assertRefused("evidence.locked", "a.xlsx", Bytes.compound("Root Entry", "EncryptedPackage"));
    }

    @Test
    void nothing_is_no_evidence() {
        assertRefused("evidence.empty", "a.pdf", Bytes.of(new byte[0]));
    }

    @Test
    void a_kind_the_installation_does_not_take_is_refused() {
        FileInspection strict = new FileInspection(
                new EvidenceLimits(1 << 20, 1_000_000, 1 << 20, 30, Set.of(FileKind.PDF)));

        assertThatThrownBy(() -> strict.kindOf(Bytes.png(10, 10), new FileName("a.png")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("evidence.kind-refused"));
    }

    private FileKind kind(String name, FileContent content) throws IOException {
        return inspection.kindOf(content, new FileName(name));
    }

    private void assertRefused(String code, String name, FileContent content) {
        assertThatThrownBy(() -> inspection.kindOf(content, new FileName(name)))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
