package coop.yakusoku.ejb.shared.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A document to be printed: the form around it and its content as blocks. {@link PdfPrinter} sets it as XHTML, with the
 * project's own stylesheet and nothing from outside.
 *
 * <pre>{@code
 * XhtmlDocument document = new XhtmlDocument(form)
 *         .heading("利用環境")
 *         .facts(2, Fact.of("設置場所", "北センター"), Fact.of("利用者数", 12))
 *         .table(columns, rows, "該当するリスクはありません。");
 * printer.print(document, out);
 * }</pre>
 */
public final class XhtmlDocument {

    private final Form form;
    private final List<Block> blocks = new ArrayList<>();

    public XhtmlDocument(Form form) {
        this.form = form;
    }

    public XhtmlDocument heading(String text) {
        return add(new Block.Heading(text));
    }

    public XhtmlDocument paragraph(String text) {
        return paragraph(text, Block.Style.BODY);
    }

    public XhtmlDocument paragraph(String text, Block.Style style) {
        return add(new Block.Paragraph(text, style));
    }

    /** @param columns how many pairs stand side by side, 1 to 3 */
    public XhtmlDocument facts(int columns, Block.Fact... facts) {
        return add(new Block.Facts(List.of(facts), columns));
    }

    public XhtmlDocument table(List<Column> columns, List<List<Object>> rows, String whenEmpty) {
        return add(new Block.Table(columns, rows, -1, whenEmpty));
    }

    public XhtmlDocument newPage() {
        return add(new Block.NewPage());
    }

    public XhtmlDocument add(Block block) {
        blocks.add(block);
        return this;
    }

    public Form form() {
        return form;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
