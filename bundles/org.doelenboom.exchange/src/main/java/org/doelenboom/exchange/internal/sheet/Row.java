package org.doelenboom.exchange.internal.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One row that is not blank.
 *
 * @param number in its sheet, or the line of a text file that it begins on, from 1
 * @param cells from the first column on; the blank ones after the last are left out
 */
public record Row(int number, List<Cell> cells) {
    /** The cell of a column, from 0; an empty one where there is none. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public String text(int column) {
        return cell(column).text();
    }

    /** All that it says, as one text. */
    public String whole() {
        return cells.stream()
                .filter(cell -> !cell.isBlank() && !cell.merged())
                .map(Cell::text)
                .collect(Collectors.joining(" | "));
    }

    /** How many cells say something. */
    public int filled() {
        int filled = 0;
        for (Cell cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
