package coop.yakusoku.ejb.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfPrinterTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("管理部署", 12),
            Column.text("番号", 10),
            Column.text("資産名", 30),
            Column.number("リスク値", 8).under("評価"),
            Column.centred("区分", 8).under("評価"),
            Column.text("期限", 10));

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void a_form_carries_its_numbers_its_day_in_the_japanese_calendar_and_its_seals() throws IOException {
        try (PDDocument pdf = print(document(Paper.PORTRAIT).paragraph("本文"))) {
            assertThat(text(pdf, 1))
                    .contains("情報資産管理台帳", "様式KJ-03", "KJ-03-2026-0012", "令和8年11月22日", "課長", "山田", "R8.11.20")
                    .contains("決", "裁", "欄", "取扱注意", "保存期間 5年", "1 / 1");
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight(), within());
        }
    }

    @Test
    void a_form_without_a_number_leaves_room_to_write_one() throws IOException {
        Form form = new Form(
                "様式KJ-01", null, LocalDate.of(2019, 5, 1), "表題", null, "組織", "取扱注意", null, null, List.of(), Paper.PORTRAIT);
        try (PDDocument pdf = print(new XhtmlDocument(form))) {
            assertThat(text(pdf, 1)).contains("第　　　　　　号", "令和元年5月1日");
        }
    }

    @Test
    void the_head_of_a_long_table_stands_on_every_page_and_every_page_is_numbered() throws IOException {
        try (PDDocument pdf = print(document(Paper.LANDSCAPE).table(COLUMNS, rows(100), "なし"))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("資産名", "リスク値", "評価", page + " / " + pages, "様式KJ-03");
                assertThat(pdf.getPage(page - 1).getMediaBox().getWidth())
                        .isEqualTo(PDRectangle.A4.getHeight(), within());
            }
        }
    }

    @Test
    void a_document_set_in_pieces_reads_as_if_set_at_once() throws IOException {
        int rows = Typesetting.PIECE * 2 + 37;
        try (PDDocument pdf = print(document(Paper.LANDSCAPE).table(COLUMNS, rows(rows), "なし"))) {
            String all = text(pdf);
            List<Integer> found = new ArrayList<>();
            List<Integer> perPage = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                List<Integer> here = numbers(text(pdf, page));
                found.addAll(here);
                perPage.add(here.size());
            }
            assertThat(found).isEqualTo(IntStream.range(0, rows).boxed().toList());
            assertThat(all).contains("資産0", "資産" + (rows - 1));
            // no page between the first and the last is left half empty where one piece ends and the next begins
            assertThat(perPage.subList(1, perPage.size() - 1)).allSatisfy(it -> assertThat(it)
                    .isGreaterThan(perPage.get(1) - 4));
        }
    }

    @Test
    void a_group_has_a_line_of_its_own_and_goes_on_where_a_piece_ends() throws IOException {
        List<List<Object>> rows = rows(Typesetting.PIECE + 60).stream()
                .map(row -> {
                    List<Object> copy = new ArrayList<>(row);
                    copy.set(0, "宅配事業部");
                    return copy;
                })
                .toList();
        XhtmlDocument document = document(Paper.LANDSCAPE).add(new Block.Table(COLUMNS, rows, 0, "なし"));
        try (PDDocument pdf = print(document)) {
            assertThat(text(pdf, 1)).contains("宅配事業部").doesNotContain("管理部署", "（続き）");
            assertThat(text(pdf)).containsOnlyOnce("宅配事業部（続き）");
        }
    }

    @Test
    void an_empty_table_says_so_under_its_head() throws IOException {
        try (PDDocument pdf = print(document(Paper.LANDSCAPE).table(COLUMNS, List.of(), "登録された資産はありません。"))) {
            assertThat(text(pdf, 1)).contains("資産名", "登録された資産はありません。", "1 / 1");
        }
    }

    @Test
    void rare_characters_of_names_are_printed_as_they_are() throws IOException {
        try (PDDocument pdf = print(document(Paper.PORTRAIT).paragraph("髙﨑𠮷太郎 神 が か\u3099 \u2F47"))) {
            assertThat(text(pdf, 1)).contains("髙﨑𠮷太郎", "神", "が が 日").doesNotContain("〓");
        }
    }

    @Test
    void what_the_font_does_not_have_is_seen_and_told() throws IOException {
        try (PDDocument pdf = print(document(Paper.PORTRAIT).paragraph("葛\uDB40\uDD00城市 🙂 \u0001"))) {
            assertThat(text(pdf, 1)).contains("葛城市 〓 〓", "U+1F642（1回）", "U+0001（1回）", "異体字");
        }
    }

    @Test
    void what_people_typed_stays_text() throws IOException {
        String typed = "<b>太字</b> &amp; <img src=\"file:///etc/passwd\"/> ]]> </style>";
        try (PDDocument pdf = print(document(Paper.PORTRAIT).paragraph(typed).facts(1, Block.Fact.of("名", typed)))) {
            assertThat(text(pdf, 1).replaceAll("\\s+", ""))
                    .contains("<b>太字</b>&amp;<imgsrc=\"file:///etc/passwd\"/>]]></style>");
        }
    }

    @Test
    void every_font_is_embedded_and_the_file_says_it_is_for_the_archive() throws IOException {
        try (PDDocument pdf = print(document(Paper.LANDSCAPE).heading("見出し𠮷").table(COLUMNS, rows(300), "なし"))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansJP-.*");
                }
            }
            String metadata = new String(
                    pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U</pdfaid:conformance>");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
        }
    }

    /** 指針: records are kept for years; whether they will still open is judged by somebody else's validator. */
    @Test
    void the_file_is_pdf_a_2u_in_the_eyes_of_verapdf() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(
                document(Paper.LANDSCAPE)
                        .heading("見出し𠮷")
                        .paragraph("髙﨑・①・㈱")
                        .table(COLUMNS, rows(300), "なし"),
                out);

        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(out.toByteArray()), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .filteredOn(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static List<Integer> numbers(String page) {
        return java.util.regex.Pattern.compile("A-(\\d{4})").matcher(page).results()
                .map(it -> Integer.valueOf(it.group(1)))
                .toList();
    }

    private static List<List<Object>> rows(int count) {
        return IntStream.range(0, count)
                .<List<Object>>mapToObj(i -> List.of(
                        "部署" + i / 40,
                        String.format("A-%04d", i),
                        "資産" + i + " 組合員の氏名と住所を記した申込書の控え",
                        Tone.HIGH.of(9),
                        Tone.HIGH.of("大"),
                        LocalDate.of(2027, 3, 31)))
                .toList();
    }

    private static XhtmlDocument document(Paper paper) {
        return new XhtmlDocument(new Form(
                "様式KJ-03",
                "KJ-03-2026-0012",
                LocalDate.of(2026, 11, 22),
                "情報資産管理台帳",
                "みどり野生活協同組合　全部署",
                "みどり野生活協同組合",
                "取扱注意",
                "保存期間 5年",
                "出力 髙﨑 花子　2026/11/22 10:30",
                List.of(
                        new Seal("担当", "髙﨑", LocalDate.of(2026, 11, 18), false),
                        new Seal("課長", "山田", LocalDate.of(2026, 11, 20), true),
                        Seal.empty("部長"),
                        Seal.empty("統括責任者")),
                paper));
    }

    private PDDocument print(XhtmlDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(document, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(1f);
    }
}
