package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.exchange.internal.sheet.Cell;

/** The words of tables for readers of other sorts of tables. Any thread. */
public final class TableWords {
    private final Words words = new Words();

    /** Whether a cell is one of the phrases of a list, without what stands in brackets. */
    public boolean says(String list, String cell) {
        return !cell.isEmpty() && words.says(list, cell.replaceAll("\\([^)]*\\)|€", " "));
    }

    /** The amount of money that a cell is; empty where it is none. */
    public static Optional<BigDecimal> money(Cell cell) {
        return Money.read(cell);
    }
}
