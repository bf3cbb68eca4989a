package coop.yakusoku.ejb.shared.print;

import coop.yakusoku.domain.shared.JapaneseDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes the same documents as workbooks, for those who go on calculating: what stands above the tables on a first sheet,
 * and each table on a sheet of its own, with typed numbers and days. A column the paper groups by is a column here.
 */
@ApplicationScoped
public class WorkbookPrinter {

    /**
     * Writes the whole document as xlsx.
     *
     * @param out receives the file and stays open
     * @throws UncheckedIOException when the file cannot be written
     */
    public void print(XhtmlDocument document, OutputStream out) {
        try (Sheets sheets = new Sheets(document.form().caution(), document.form().printedBy())) {
            head(sheets, document.form());
            String heading = document.form().title();
            boolean used = false;
            for (Block block : document.blocks()) {
                if (block instanceof Block.Heading next) {
                    heading = next.text();
                    used = false;
                } else if (block instanceof Block.Table table) {
                    sheets.table(used ? heading + " 続き" : heading, table);
                    used = true;
                } else if (block instanceof Block.Paragraph paragraph) {
                    sheets.line(paragraph.text());
                } else if (block instanceof Block.Facts facts) {
                    sheets.line("");
                    sheets.line(heading.equals(document.form().title()) ? "" : heading);
                    facts.facts().forEach(fact -> sheets.fact(fact.label(), fact.value()));
                }
            }
            sheets.writeTo(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void head(Sheets sheets, Form form) {
        sheets.title(form.title());
        sheets.line(form.subtitle() == null ? "" : form.subtitle());
        sheets.fact("様式番号", form.number());
        sheets.fact("文書番号", form.documentNumber());
        sheets.fact("発行日", JapaneseDate.both(form.issuedOn()));
        sheets.fact("発行", form.issuer());
        sheets.fact("取扱い", form.caution());
        sheets.fact("保存", form.retention());
        sheets.fact("出力", form.printedBy());
    }
}
