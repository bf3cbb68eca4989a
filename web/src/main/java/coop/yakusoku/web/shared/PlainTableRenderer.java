package coop.yakusoku.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;
import org.primefaces.model.LazyDataModel;

/**
 * Draws the rows of a {@code y:list plain="true"} from one of them: its columns hold nothing but markup and texts of the row,
 * {@code #{row.name}}, so all rows look alike but for these. Any other table is drawn as PrimeFaces draws it.
 */
public class PlainTableRenderer extends DataTableRenderer {

    private static final int ROW_LENGTH = 1024;

    @Override
    protected void encodeRows(
            FacesContext faces, DataTable table, int first, int last, int columnStart, int columnEnd) throws IOException {
        boolean plain = "true".equals(table.getAttributes().get("plain"));
        if (plain && !table.isSelectionEnabled() && table.getValue() instanceof LazyDataModel<?> model) {
            encodePlainRows(faces, table, model.getWrappedData(), first, columnStart, columnEnd);
        } else {
            super.encodeRows(faces, table, first, last, columnStart, columnEnd);
        }
    }

    private void encodePlainRows(
            FacesContext faces, DataTable table, List<?> rows, int first, int columnStart, int columnEnd)
            throws IOException {
        table.setRowIndex(first);
        if (!table.isRowAvailable()) {
            return;
        }
        RowTemplate template = new RowTemplate(pattern(faces, table, first, columnStart, columnEnd));
        StringBuilder html = new StringBuilder(rows.size() * ROW_LENGTH);
        int index = first;
        for (Object row : rows) {
            template.write(html, index++, name -> RecordELResolver.text(row, name));
        }
        faces.getResponseWriter().write(html.toString());
    }

    /** A row as PrimeFaces draws it, with marks instead of its texts. */
    private String pattern(FacesContext faces, DataTable table, int index, int columnStart, int columnEnd)
            throws IOException {
        Map<String, Object> names = faces.getExternalContext().getRequestMap();
        Object row = names.put(table.getVar(), RowTemplate.marks());
        ResponseWriter page = faces.getResponseWriter();
        StringWriter drawn = new StringWriter();
        faces.setResponseWriter(page.cloneWithWriter(drawn));
        try {
            encodeRow(faces, table, index, columnStart, columnEnd);
            faces.getResponseWriter().flush();
        } finally {
            faces.setResponseWriter(page);
            names.put(table.getVar(), row);
        }
        return drawn.toString();
    }
}
