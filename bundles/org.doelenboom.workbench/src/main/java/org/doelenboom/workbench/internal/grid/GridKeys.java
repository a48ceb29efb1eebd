package org.doelenboom.workbench.internal.grid;

import org.doelenboom.api.text.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * The keys of a grid, before those of the table library, which moves and widens the selection. Tab leaves the grid, so that nobody is
 * caught in it.
 */
final class GridKeys extends AbstractUiBindingConfiguration {
    private final Grid grid;
    private final GridWork work;

    GridKeys(Grid grid, GridWork work) {
        this.grid = grid;
        this.work = work;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        // The table library knows a key only without anything else held: a button of the mouse must not stop the arrow
        // keys.
        registry.registerFirstKeyBinding(key -> (key.stateMask & ~SWT.MODIFIER_MASK) != 0, (table, key) -> {
            key.stateMask &= SWT.MODIFIER_MASK;
            IKeyAction plain = registry.getKeyEventAction(key);
            if (plain != null) {
                plain.run(table, key);
            }
        });
        registry.registerFirstKeyBinding(key -> action(key) != null, this::run);
    }

    private void run(NatTable table, KeyEvent key) {
        Runnable action = action(key);
        if (action != null) {
            action.run();
        }
    }

    /** What the key means in the current cell; null where it is the table's own. */
    @Nullable
    private Runnable action(KeyEvent key) {
        int modifiers = key.stateMask & SWT.MODIFIER_MASK;
        Runnable own = grid.own(modifiers | key.keyCode);
        if (own != null) {
            return own;
        }
        if (modifiers == SWT.MOD1 && (key.keyCode == SWT.HOME || key.keyCode == SWT.END)) {
            return () -> grid.selectRow(key.keyCode == SWT.HOME ? 0 : Integer.MAX_VALUE);
        }
        if (modifiers == SWT.MOD1) {
            return switch (Character.toLowerCase(key.keyCode)) {
                case 'c' -> work::copy;
                case 'v' -> work::paste;
                case 'x' -> work::cut;
                default -> null;
            };
        }
        if (modifiers == 0 && key.keyCode == SWT.F3) {
            return () -> grid.currentColumn().ifPresent(grid::sort);
        }
        if (key.keyCode == SWT.TAB) {
            return () -> grid.control()
                    .traverse((key.stateMask & SWT.SHIFT) != 0 ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
        }
        if (modifiers == 0) {
            Runnable plain = plain(key);
            if (plain != null) {
                return plain;
            }
        }
        boolean character = key.character > ' ' && key.character != SWT.DEL && (modifiers & ~SWT.SHIFT) == 0;
        return character && work.isOpen() ? () -> type(String.valueOf(key.character)) : null;
    }

    @Nullable
    private Runnable plain(KeyEvent key) {
        GridRow.Fold fold =
                grid.current() == 0 ? grid.row().map(GridRow::fold).orElse(GridRow.Fold.NONE) : GridRow.Fold.NONE;
        boolean folds = fold != GridRow.Fold.NONE;
        switch (key.keyCode) {
            case ' ':
                return folds ? this::fold : this::space;
            case SWT.CR, SWT.KEYPAD_CR:
                return folds && !work.isOpen() ? this::fold : this::open;
            case SWT.F2:
                return this::open;
            case SWT.PAGE_DOWN:
                return () -> grid.selectRow(grid.currentRow() + grid.rowsInSight());
            case SWT.PAGE_UP:
                return () -> grid.selectRow(grid.currentRow() - grid.rowsInSight());
            case SWT.DEL, SWT.BS:
                return work::clear;
            case SWT.ARROW_LEFT:
                return fold == GridRow.Fold.OPEN ? this::fold : null;
            case SWT.ARROW_RIGHT:
                return fold == GridRow.Fold.CLOSED ? this::fold : null;
            default:
                return null;
        }
    }

    private void fold() {
        grid.row().ifPresent(grid::fold);
    }

    private void space() {
        if (work.isMark()) {
            work.toggle();
        } else {
            open();
        }
    }

    void open() {
        if (work.isMark()) {
            work.toggle();
        } else if (work.isOpen()) {
            CellEditor.open(grid, work, null);
        }
    }

    private void type(String first) {
        if (work.isMark()) {
            if (first.equalsIgnoreCase("x")) {
                work.toggle();
            }
        } else {
            CellEditor.open(grid, work, first);
        }
    }
}
