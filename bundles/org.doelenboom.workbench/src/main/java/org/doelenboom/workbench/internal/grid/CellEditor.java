package org.doelenboom.workbench.internal.grid;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** A field over a cell, or a list to choose from below it. What cannot be is said, and the field stays until it can. */
final class CellEditor {
    private final Grid grid;
    private final GridWork work;
    private final Text field;
    private final Listener away = event -> close(true);
    private boolean closed;

    private CellEditor(Grid grid, GridWork work, Rectangle place, String text, boolean selectAll) {
        this.grid = grid;
        this.work = work;
        NatTable table = grid.control();
        boolean figure = grid.currentColumn().filter(GridColumn::figure).isPresent();
        field = new Text(table, SWT.SINGLE | SWT.BORDER | (figure ? SWT.RIGHT : SWT.LEFT));
        Point wanted = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int height = Math.max(place.height, wanted.y);
        field.setBounds(place.x, place.y - (height - place.height) / 2, place.width, height);
        field.setText(text);
        Accessibles.name(field, grid::spoken);
        if (selectAll) {
            field.selectAll();
        } else {
            field.setSelection(text.length());
        }
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.FocusOut, away);
        table.addListener(SWT.Resize, away);
        table.addListener(SWT.MouseVerticalWheel, away);
        field.setFocus();
    }

    /** @param first what was typed to open it, which replaces what stands there; null keeps that */
    static void open(Grid grid, GridWork work, @Nullable String first) {
        Rectangle place = grid.currentBounds();
        if (place == null || !work.isOpen()) {
            return;
        }
        int row = grid.currentRow();
        int column = grid.shown().inContent(grid.current());
        List<String> choices = grid.content().choices(row, column);
        if (!choices.isEmpty()) {
            choose(grid, work, place, choices);
            return;
        }
        String text = first == null ? grid.content().cell(row, column).input() : first;
        new CellEditor(grid, work, place, text, first == null);
    }

    private static void choose(Grid grid, GridWork work, Rectangle place, List<String> choices) {
        NatTable table = grid.control();
        Menu menu = new Menu(table);
        String now = grid.shown().cell(grid.currentRow(), grid.current()).text();
        for (String choice : choices) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText((choice.isEmpty() ? grid.text("grid.none") : choice).replace("&", "&&"));
            item.setSelection(choice.equals(now));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection() && !choice.equals(now)) {
                    work.enter(choice);
                }
            });
        }
        menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(table.toDisplay(place.x, place.y + place.height));
        menu.setVisible(true);
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                close(false);
                grid.setFocus();
            }
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                step(1, 0);
            }
            case SWT.TRAVERSE_TAB_NEXT -> {
                event.doit = false;
                step(0, 1);
            }
            case SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                step(0, -1);
            }
            default -> {}
        }
    }

    private void step(int down, int right) {
        if (close(true)) {
            grid.select(grid.currentRow() + down, grid.current() + right);
            grid.setFocus();
        }
    }

    /** Whether it is gone: what cannot be is said beside, and stays to be mended. */
    private boolean close(boolean take) {
        if (closed || field.isDisposed()) {
            return true;
        }
        Optional<Message> wrong = take ? work.enter(field.getText()) : Optional.empty();
        if (wrong.isPresent() && field.isFocusControl()) {
            field.setForeground(work.context().resources().palette().error());
            field.setToolTipText(work.context().text(wrong.get()));
            work.warn(work.context().text(wrong.get()));
            return false;
        }
        closed = true;
        grid.control().removeListener(SWT.Resize, away);
        grid.control().removeListener(SWT.MouseVerticalWheel, away);
        field.dispose();
        return true;
    }
}
