package coop.yakusoku.ejb.shared.workbook;

/** A row with something in it. */
public final class Row {

    private final int number;
    private final Cell[] cells;

    Row(int number, Cell[] cells) {
        this.number = number;
        this.cells = cells;
    }

    /** As the workbook counts: from 1. */
    public int number() {
        return number;
    }

    /** The cell of a column, counted from 0; null when nothing is in it. */
    public Cell cell(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** One more than the last column with something in it. */
    public int width() {
        return cells.length;
    }

    /** The first cell with something in it; null when there is none. */
    public Cell first() {
        for (Cell cell : cells) {
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    /** The only cell of the row; null when there are several. */
    public Cell single() {
        Cell found = null;
        for (Cell cell : cells) {
            if (cell != null && found != null) {
                return null;
            }
            found = cell == null ? found : cell;
        }
        return found;
    }
}
