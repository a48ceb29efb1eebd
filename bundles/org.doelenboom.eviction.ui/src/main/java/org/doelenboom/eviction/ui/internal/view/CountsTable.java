package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Continuation;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.ui.internal.section.Parts;
import org.doelenboom.plan.Period;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.QuantityField;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ControlEditor;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * The lines of a sheet with their sum, to be filled in cell by cell: the arrows go from cell to cell, Enter or a digit begins to
 * write, Enter again goes down. On the screen's thread.
 */
public final class CountsTable {
    private static final int MOST_ROWS = 15;

    private final PlanContext context;
    private final Runnable layout;
    private final Composite frame;
    private final Table table;
    private final TableCursor cursor;
    private final ControlEditor editor;
    private final Label wrong;
    private final Composite actions;
    private final GridData tall = new GridData(SWT.FILL, SWT.TOP, true, false);
    private final PeriodChoice periods;
    private List<List<String>> shown = List.of();
    private Optional<NodeId> place = Optional.empty();
    private int lastColumn;
    private List<NodeId> ids = List.of();

    @Nullable
    private CountSheet sheet;

    /** @param layout called when it became taller or shorter */
    public CountsTable(Composite parent, PlanContext context, Runnable layout) {
        this.context = context;
        this.layout = layout;
        frame = Parts.row(parent, context, 1);
        periods = new PeriodChoice(frame, context, () -> show(Optional.ofNullable(sheet), place));
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setFont(context.resources().small());
        table.setLayoutData(tall);
        Letters.measured(table);
        Accessibles.name(table, () -> context.text(message("counts.table")));
        List<String> titles = CountRow.titles(context);
        for (int i = 0; i < titles.size(); i++) {
            boolean figure = CountRow.isFigure(i) || i == CountRow.EARLY;
            new TableColumn(table, figure ? SWT.RIGHT : SWT.LEFT).setText(titles.get(i));
        }
        cursor = new TableCursor(table, SWT.NONE);
        Accessibles.name(cursor, this::spokenCell);
        editor = new ControlEditor(cursor);
        editor.grabHorizontal = true;
        editor.grabVertical = true;
        cursor.addListener(SWT.Selection, event -> moved());
        cursor.addListener(SWT.DefaultSelection, event -> open(""));
        cursor.addListener(SWT.KeyDown, this::typed);
        cursor.addListener(SWT.MouseDoubleClick, event -> open(""));
        wrong = Parts.words(frame, context, "");
        wrong.setForeground(context.resources().palette().error());
        ((GridData) wrong.getLayoutData()).exclude = true;
        actions = Parts.row(frame, context, 2);
        if (context.mayReport(EvictionKinds.COUNT)) {
            ItemLink.create(actions, context, "+ " + context.text(message("counts.month")), this::addMonth);
            ItemLink.create(actions, context, "+ " + context.text(message("counts.line")), this::addLine);
        }
        table.addListener(SWT.Resize, event -> share());
    }

    public Control control() {
        return frame;
    }

    /** Shows the lines of that sheet, of one neighbourhood or all, and of the period that is chosen above them. */
    public void show(Optional<CountSheet> wanted, Optional<NodeId> neighbourhood) {
        sheet = wanted.orElse(null);
        place = neighbourhood;
        List<Count> all = wanted.map(CountSheet::counts).orElse(List.of()).stream()
                .filter(count ->
                        neighbourhood.isEmpty() || count.neighbourhood().equals(neighbourhood))
                .toList();
        List<Count> counts = periods.choose(all);
        List<List<String>> rows = new ArrayList<>();
        counts.forEach(count -> rows.add(CountRow.cells(context, count)));
        if (!counts.isEmpty()) {
            rows.add(CountRow.sum(context, counts));
        }
        ids = counts.stream().map(count -> count.node().id()).toList();
        if (rows.equals(shown)) {
            return;
        }
        boolean sameSize = rows.size() == shown.size();
        shown = rows;
        table.setRedraw(false);
        try {
            table.setItemCount(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                TableItem item = table.getItem(i);
                item.setText(rows.get(i).toArray(new String[0]));
                item.setFont(i == rows.size() - 1 ? context.resources().bold() : null);
            }
            share();
            int visible = Math.max(1, Math.min(MOST_ROWS, rows.size()));
            tall.heightHint = visible * table.getItemHeight() + table.getHeaderHeight() + 2;
        } finally {
            table.setRedraw(true);
        }
        if (!sameSize) {
            cursor.setVisible(!counts.isEmpty());
            layout.run();
        }
        cursor.redraw();
    }

    private String spokenCell() {
        int row = cursor.getRow() == null ? -1 : table.indexOf(cursor.getRow());
        if (row < 0 || row >= shown.size()) {
            return context.text(message("counts.table"));
        }
        List<String> cells = shown.get(row);
        return cells.get(CountRow.SERVICE) + ", " + cells.get(CountRow.PLACE) + ", " + cells.get(CountRow.PERIOD) + ", "
                + CountRow.titles(context).get(cursor.getColumn()) + " " + cells.get(cursor.getColumn());
    }

    /** The row follows the cursor, and the cursor passes by columns that are not shown. */
    private void moved() {
        int column = cursor.getColumn();
        int step = column >= lastColumn ? 1 : -1;
        while (column > 0 && table.getColumn(column).getWidth() == 0) {
            step = column == CountRow.SOURCE ? -1 : step;
            column += step;
        }
        lastColumn = column;
        if (column != cursor.getColumn()) {
            cursor.setSelection(cursor.getRow(), column);
        }
        table.setSelection(cursor.getRow());
    }

    private void typed(Event event) {
        boolean digit = event.character >= '0' && event.character <= '9' || event.character == '<';
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
        if (plain && digit) {
            open(String.valueOf(event.character));
        } else if (event.keyCode == SWT.F2) {
            open("");
        } else if (plain && (event.character == SWT.DEL || event.character == SWT.BS)) {
            line().filter(id -> CountRow.isFigure(cursor.getColumn()))
                    .ifPresent(id -> write(id, cursor.getColumn(), ""));
        }
    }

    /** The line that the cursor is in; empty in the sum. */
    private Optional<NodeId> line() {
        TableItem row = cursor.getRow();
        int index = row == null ? -1 : table.indexOf(row);
        return index >= 0 && index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
    }

    /** Begins to write in a cell; who and where are chosen on the line's own page. */
    private void open(String begun) {
        NodeId id = line().orElse(null);
        if (id == null || !context.mayReport(EvictionKinds.COUNT) || cursor.getColumn() == CountRow.EARLY) {
            return;
        }
        if (cursor.getColumn() < CountRow.PERIOD) {
            context.navigate(id);
            return;
        }
        int column = cursor.getColumn();
        Text text = new Text(cursor, CountRow.isFigure(column) ? SWT.RIGHT : SWT.LEFT);
        text.setText(begun.isEmpty() ? stored(id, column) : begun);
        if (begun.isEmpty()) {
            text.selectAll();
        } else {
            text.setSelection(1);
        }
        Accessibles.name(text, this::spokenCell);
        text.addListener(SWT.Traverse, event -> traverse(event, text, id, column));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> close(text, id, column, true)));
        editor.setEditor(text);
        text.setFocus();
    }

    private String stored(NodeId id, int column) {
        if (column == CountRow.PERIOD) {
            return context.plan().node(id).get(CountKeys.PERIOD);
        }
        return shown.get(ids.indexOf(id)).get(column);
    }

    private void traverse(Event event, Text text, NodeId id, int column) {
        boolean keep = event.detail == SWT.TRAVERSE_RETURN
                || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (!keep && event.detail != SWT.TRAVERSE_ESCAPE) {
            return;
        }
        event.doit = false;
        int row = table.indexOf(cursor.getRow());
        boolean kept = close(text, id, column, keep);
        cursor.setFocus();
        if (!kept) {
            return;
        }
        if (event.detail == SWT.TRAVERSE_RETURN && row + 1 < ids.size()) {
            cursor.setSelection(row + 1, column);
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT && column < CountRow.SOURCE) {
            cursor.setSelection(row, column + 1);
        } else if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS && column > 0) {
            cursor.setSelection(row, column - 1);
        }
        moved();
    }

    /** @return whether what was typed is in the plan now */
    private boolean close(Text text, NodeId id, int column, boolean keep) {
        if (text.isDisposed()) {
            return false;
        }
        String typed = text.getText().strip();
        editor.setEditor(null);
        text.dispose();
        return keep && write(id, column, typed);
    }

    private boolean write(NodeId id, int column, String typed) {
        if (context.plan().find(id).isEmpty()) {
            return false;
        }
        if (column == CountRow.PERIOD) {
            say("");
            context.edit(message("counts.edit"), edit -> edit.set(id, CountKeys.PERIOD, typed));
        } else if (column == CountRow.SOURCE) {
            say("");
            context.edit(message("counts.edit"), edit -> edit.set(id, EvictionKeys.SOURCE, typed));
        } else {
            Optional<Quantity> figure = HeldBack.read(context, typed, QuantityField::parse);
            say(figure.isPresent() ? "" : "▲ " + context.text(message("counts.wrong", typed)));
            Figure which = CountRow.figure(column);
            figure.ifPresent(
                    quantity -> context.edit(message("counts.edit"), edit -> edit.set(id, which.key(), quantity)));
            return figure.isPresent();
        }
        return true;
    }

    /** What is wrong is said below the table, and does not reach the plan. */
    private void say(String said) {
        if (!wrong.getText().equals(said)) {
            wrong.setText(said);
            ((GridData) wrong.getLayoutData()).exclude = said.isEmpty();
            wrong.setVisible(!said.isEmpty());
            layout.run();
        }
    }

    private void addMonth() {
        if (sheet != null && Continuation.nextMonth(sheet).isPresent()) {
            CountSheet now = sheet;
            periods.showLast();
            context.edit(message("counts.month"), edit -> Continuation.addMonth(edit, now));
        }
    }

    private void addLine() {
        if (sheet != null) {
            CountSheet now = sheet;
            List<Count> counts = now.counts();
            String period = counts.isEmpty()
                    ? now.year().map(year -> Period.year(year).text()).orElse("")
                    : counts.get(counts.size() - 1).node().get(CountKeys.PERIOD);
            List<NodeId> added = new ArrayList<>();
            context.edit(message("counts.line"), edit -> added.add(Continuation.addLine(edit, now, period)));
            added.forEach(context::navigate);
        }
    }

    /**
     * Figures are as wide as they need; the words share what is left. What is chosen above is not said in each line again, and
     * where there is too little room the source is left to the line's own page.
     */
    private void share() {
        int left = table.getClientArea().width;
        if (left <= 0) {
            return;
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            TableColumn column = table.getColumn(i);
            boolean said = i == CountRow.PERIOD && periods.isOne() || i == CountRow.PLACE && place.isPresent();
            if (said) {
                column.setWidth(0);
            } else if (i != CountRow.SERVICE && i != CountRow.SOURCE) {
                column.pack();
                left -= column.getWidth();
            }
        }
        int least = 12 * Resources.STEP;
        boolean both = left >= 2 * least;
        table.getColumn(CountRow.SERVICE).setWidth(Math.max(least, both ? left * 3 / 5 : left));
        table.getColumn(CountRow.SOURCE).setWidth(both ? left * 2 / 5 : 0);
    }
}
