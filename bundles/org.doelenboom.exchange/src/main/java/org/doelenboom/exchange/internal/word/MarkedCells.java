package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.doelenboom.exchange.internal.word.Block.Cell;
import org.doelenboom.exchange.internal.word.Block.Row;
import org.doelenboom.exchange.internal.word.Block.Table;

/**
 * The cells of a table in the columns of its grid: a merged cell stands in its first one. Where years are marked by colour alone,
 * the coloured cells get a cross.
 */
final class MarkedCells {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> WHITE = Set.of("", "ffffff");
    private static final String CROSS = "x";

    private final Table table;
    private final List<List<String>> rows = new ArrayList<>();

    MarkedCells(Table table) {
        this.table = table;
    }

    List<List<String>> read() {
        int width = table.width();
        for (Row row : table.rows()) {
            List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
            row.cells().forEach(cell -> cells.set(cell.column(), text(cell)));
            rows.add(cells);
        }
        int heading = yearHeading();
        if (heading >= 0) {
            colours(heading);
        }
        return rows;
    }

    /** A ticked box is a cross, an empty one is nothing. */
    private static String text(Cell cell) {
        String text = cell.text().strip();
        return switch (text) {
            case "\u2612", "\u2611" -> CROSS;
            case "\u2610" -> "";
            default -> text;
        };
    }

    private int yearHeading() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream()
                            .filter(cell -> YEAR.matcher(cell).matches())
                            .count()
                    > 1) {
                return i;
            }
        }
        return -1;
    }

    private void colours(int heading) {
        Set<Integer> years = new TreeSet<>();
        for (int column = 0; column < rows.get(heading).size(); column++) {
            if (YEAR.matcher(rows.get(heading).get(column)).matches()) {
                years.add(column);
            }
        }
        Set<String> fills = new TreeSet<>();
        for (int i = heading + 1; i < rows.size(); i++) {
            for (Cell cell : table.rows().get(i).cells()) {
                if (years.contains(cell.column())) {
                    if (!rows.get(i).get(cell.column()).isEmpty()) {
                        return;
                    }
                    fills.add(fill(cell));
                }
            }
        }
        // All of one colour say nothing on any year.
        if (fills.size() < 2 || fills.stream().noneMatch(WHITE::contains)) {
            return;
        }
        for (int i = heading + 1; i < rows.size(); i++) {
            for (Cell cell : table.rows().get(i).cells()) {
                for (int column = cell.column(); column < cell.end(); column++) {
                    if (years.contains(column) && !WHITE.contains(fill(cell))) {
                        rows.get(i).set(column, CROSS);
                    }
                }
            }
        }
    }

    private static String fill(Cell cell) {
        return cell.fill().toLowerCase(Locale.ROOT);
    }
}
