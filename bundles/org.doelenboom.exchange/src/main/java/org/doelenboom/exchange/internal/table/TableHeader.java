package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.doelenboom.api.document.KindId;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;

/**
 * The headings of a table.
 *
 * @param at the index of their row among the sheet's rows
 * @param rows how many rows they take: year labels sometimes stand in a second one
 */
record TableHeader(int at, int rows, List<Column> columns) {
    private static final int ROWS_LOOKED_AT = 40;

    /** The row that most cells of are known as headings; empty where none tells a level, or a code or title. */
    static Optional<TableHeader> find(Sheet sheet, HeadingReader reader, Map<String, KindId> pointed) {
        TableHeader best = null;
        int most = 0;
        for (int i = 0; i < Math.min(ROWS_LOOKED_AT, sheet.rows().size()); i++) {
            List<Column> columns = columns(sheet.rows().get(i), reader, pointed);
            int score = score(columns);
            if (score > most) {
                most = score;
                best = new TableHeader(i, 1, columns);
            }
        }
        return Optional.ofNullable(best).map(found -> found.withYears(sheet));
    }

    private static List<Column> columns(Row row, HeadingReader reader, Map<String, KindId> pointed) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.text(i);
            if (!heading.isEmpty()) {
                columns.add(reader.read(i, heading, pointed));
            }
        }
        return columns;
    }

    private static int score(List<Column> columns) {
        int score = 0;
        boolean items = false;
        for (Column column : columns) {
            if (column.pointed().isPresent()) {
                score += 20;
            }
            items |= column.isLevel()
                    || column.is(ColumnRole.TITLE)
                    || column.is(ColumnRole.PATH)
                    || column.pointed().isPresent();
            score += switch (column.role()) {
                case LEVEL -> column.certain() ? 4 : 2;
                case CODE, TITLE, LEVEL_NAME, PATH, LEVEL_CODE -> 3;
                case OTHER -> 0;
                default -> 2;
            };
        }
        return items ? score : 0;
    }

    private TableHeader withYears(Sheet sheet) {
        if (at + 1 >= sheet.rows().size()) {
            return this;
        }
        Row next = sheet.rows().get(at + 1);
        List<Column> more = new ArrayList<>();
        for (int i = 0; i < next.cells().size(); i++) {
            int index = i;
            String text = next.text(i);
            Optional<Column> above =
                    columns.stream().filter(column -> column.index() == index).findFirst();
            boolean same = above.filter(column -> column.heading().equals(text)).isPresent();
            if (text.isEmpty() || same) {
                continue;
            }
            if (!text.matches("20\\d\\d")
                    || above.filter(column -> !column.is(ColumnRole.YEARS) && !column.is(ColumnRole.OTHER))
                            .isPresent()) {
                return this;
            }
            more.add(new Column(
                    i, text, ColumnRole.YEAR, Optional.empty(), 0, "", Integer.parseInt(text), true, Optional.empty()));
        }
        if (more.isEmpty()) {
            return this;
        }
        List<Column> all = new ArrayList<>(columns);
        all.removeIf(column -> more.stream().anyMatch(year -> year.index() == column.index()));
        all.addAll(more);
        return new TableHeader(at, 2, all);
    }

    List<Column> all(ColumnRole role) {
        return all(column -> column.is(role));
    }

    List<Column> all(Predicate<Column> wanted) {
        return columns.stream().filter(wanted).toList();
    }

    Optional<Column> first(ColumnRole role) {
        return all(role).stream().findFirst();
    }

    boolean has(ColumnRole role) {
        return first(role).isPresent();
    }

    /** Whether a later row is these headings again, as tables over several pages have it. */
    boolean isRepeatedIn(Row row) {
        int same = 0;
        for (Column column : columns) {
            String text = row.text(column.index());
            if (!text.isEmpty() && !text.equals(column.heading())) {
                return false;
            }
            same += text.isEmpty() ? 0 : 1;
        }
        return same > 1 && same == row.filled();
    }

    TableHeader with(List<Column> changed) {
        return new TableHeader(at, rows, changed);
    }
}
