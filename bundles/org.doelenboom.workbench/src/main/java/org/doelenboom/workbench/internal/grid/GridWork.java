package org.doelenboom.workbench.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.workbench.internal.window.SessionContext;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** What is done to the cells of a grid; each time one step that undo takes back. */
final class GridWork {
    private static final String BUNDLE = "org.doelenboom.workbench";

    private final Grid grid;
    private final PlanContext context;

    GridWork(Grid grid, PlanContext context) {
        this.grid = grid;
        this.context = context;
    }

    PlanContext context() {
        return context;
    }

    private Shown shown() {
        return grid.shown();
    }

    /** Whether something may be typed into the current cell. */
    boolean isOpen() {
        return context.isEditable()
                && grid.hasCurrent()
                && shown().cell(grid.currentRow(), grid.current()).open();
    }

    /** Whether the current cell is a mark, which is set and taken away and not typed into. */
    boolean isMark() {
        return grid.hasCurrent()
                && grid.content().toggle(grid.currentRow(), shown().inContent(grid.current())) instanceof Entry.Change;
    }

    /** Sets or takes away the marks of all selected cells, as the current one. */
    void toggle() {
        if (!context.isEditable() || !isMark()) {
            return;
        }
        List<PositionCoordinate> cells = selected();
        if (cells.size() == 1) {
            apply(List.of(grid.content().toggle(grid.currentRow(), shown().inContent(grid.current()))));
            return;
        }
        boolean marked = shown().cell(grid.currentRow(), grid.current()).look() == GridCell.Look.MARK;
        enterAll(cells, marked ? "" : "x");
    }

    private List<PositionCoordinate> selected() {
        List<PositionCoordinate> cells = new ArrayList<>();
        for (PositionCoordinate cell : grid.selection().getSelectedCellPositions()) {
            if (shown().has(cell.rowPosition, cell.columnPosition)) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private void enterAll(List<PositionCoordinate> cells, String text) {
        apply(cells.stream()
                .map(cell -> entry(cell.rowPosition, cell.columnPosition, text))
                .toList());
    }

    private Entry entry(int row, int column, String text) {
        return grid.content().enter(row, shown().inContent(column), text);
    }

    /** Empties the selected cells. */
    void clear() {
        if (context.isEditable()) {
            enterAll(selected(), "");
        }
    }

    /** Types this into the current cell; why not, where it cannot be. */
    Optional<Message> enter(String text) {
        if (!isOpen()) {
            return Optional.empty();
        }
        Entry entry = entry(grid.currentRow(), grid.current(), text);
        if (entry instanceof Entry.Refused refused) {
            return Optional.of(refused.why());
        }
        apply(List.of(entry));
        return Optional.empty();
    }

    private void apply(List<Entry> entries) {
        List<Entry.Change> changes = new ArrayList<>();
        List<Message> refused = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Change change) {
                changes.add(change);
            } else if (entry instanceof Entry.Refused no) {
                refused.add(no.why());
            }
        }
        if (!changes.isEmpty()) {
            Message label =
                    changes.size() == 1 ? changes.get(0).label() : Message.of(BUNDLE, "grid.cells", changes.size());
            context.edit(label, edit -> changes.forEach(change -> change.edit().accept(edit)));
        }
        if (!refused.isEmpty()) {
            warn(
                    refused.size() == 1
                            ? context.text(refused.get(0))
                            : grid.text("grid.refused", refused.size(), context.text(refused.get(0))));
        }
    }

    void warn(String words) {
        if (context instanceof SessionContext session) {
            session.desk().warn(words);
        }
    }

    void cut() {
        copy();
        clear();
    }

    /** Puts the selected cells on the clipboard, what lies between them as empty cells. */
    void copy() {
        List<PositionCoordinate> cells = selected();
        if (cells.isEmpty()) {
            return;
        }
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        cells.forEach(cell -> {
            rows.add(cell.rowPosition);
            columns.add(cell.columnPosition);
        });
        List<List<String>> table = new ArrayList<>();
        for (int row : rows) {
            List<String> line = new ArrayList<>();
            for (int column : columns) {
                boolean in = grid.selection().isCellPositionSelected(column, row);
                line.add(in ? shown().cell(row, column).input() : "");
            }
            table.add(line);
        }
        String text = Tsv.write(table);
        Clipboard clipboard = new Clipboard(grid.control().getDisplay());
        try {
            if (!text.isEmpty()) {
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** Types what is on the clipboard into the cells from the current one on; one cell fills all that are selected. */
    void paste() {
        if (!context.isEditable() || !grid.hasCurrent()) {
            return;
        }
        Clipboard clipboard = new Clipboard(grid.control().getDisplay());
        Object text;
        try {
            text = clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
        List<List<String>> rows = text instanceof String written ? Tsv.read(written) : List.of();
        List<PositionCoordinate> cells = selected();
        if (rows.size() == 1 && rows.get(0).size() == 1 && cells.size() > 1) {
            enterAll(cells, rows.get(0).get(0));
            return;
        }
        List<Entry> entries = new ArrayList<>();
        int cut = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                int row = topRow() + i;
                int column = leftColumn() + j;
                if (shown().has(row, column)) {
                    entries.add(entry(row, column, rows.get(i).get(j)));
                } else {
                    cut += rows.get(i).get(j).isBlank() ? 0 : 1;
                }
            }
        }
        apply(entries);
        if (cut > 0) {
            warn(grid.text("grid.outside", cut));
        }
    }

    private int topRow() {
        return selected().stream().mapToInt(cell -> cell.rowPosition).min().orElse(grid.currentRow());
    }

    private int leftColumn() {
        return selected().stream().mapToInt(cell -> cell.columnPosition).min().orElse(grid.current());
    }
}
