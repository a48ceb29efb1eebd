package org.doelenboom.tests.screen;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;

/** A grid in front, worked in by keys and read as a screen reader reads it: by its current cell. */
final class GridPage {
    private static final int FAR = 60;

    private final WindowUnderTest window;
    private final Canvas grid;

    private GridPage(WindowUnderTest window, Canvas grid) {
        this.window = window;
        this.grid = grid;
    }

    /** Opens the view of this title from the menu, and goes into its grid. */
    static GridPage open(WindowUnderTest window, PlanPage plan, String title) {
        ViewPage.open(window, plan, title);
        Canvas grid = window.find(
                "the grid", Canvas.class, one -> one.getClass().getSimpleName().equals("NatTable"));
        window.click(grid, 60, 44);
        window.until("the grid takes the focus", grid::isFocusControl);
        return new GridPage(window, grid);
    }

    /** What a screen reader says: the current cell's row, column and text. */
    String said() {
        return window.see(() -> Widgets.accessibleName(grid));
    }

    void untilSaid(String what) {
        window.until("the grid says " + what, () -> Widgets.accessibleName(grid).contains(what));
    }

    /** Presses the key until the current cell says so. */
    void go(int key, String said) {
        for (int i = 0; i < FAR && !said().contains(said); i++) {
            String before = said();
            window.key(key);
            window.until("another cell than " + before + " is the current one", () -> !Widgets.accessibleName(grid)
                    .equals(before));
        }
        untilSaid(said);
    }

    /** Types into the field above the grid, and goes back into the grid by the arrow key. */
    void filter(String words) {
        Text field = window.find("the filter", Text.class, one -> Widgets.isNamed(one, "Zoek op woord of code"));
        window.see(field::forceFocus);
        window.until("the filter has the focus", field::isFocusControl);
        window.type(words);
        window.until("it is typed", () -> field.getText().equals(words));
        window.key(SWT.ARROW_DOWN);
        window.until("the grid has the focus again", grid::isFocusControl);
    }

    /** The first cells of the rows, as a person goes down through them. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        window.key(SWT.CTRL, SWT.HOME);
        for (String said = said();
                rows.size() < FAR
                        && (rows.isEmpty() || !rows.get(rows.size() - 1).equals(said));
                said = said()) {
            rows.add(said);
            window.key(SWT.ARROW_DOWN);
        }
        return rows;
    }

    void key(int modifiers, int key) {
        window.key(modifiers, key);
    }

    /** Types into the current cell, and presses Enter. */
    void type(String text) {
        window.type(text);
        window.key(SWT.CR);
        window.until("the grid has the focus again", grid::isFocusControl);
    }

    /** Puts this on the clipboard, as a spreadsheet does, and pastes it. */
    void paste(String text) {
        window.see(() -> {
            Clipboard clipboard = new Clipboard(window.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            return null;
        });
        window.key(SWT.CTRL, 'v');
    }
}
