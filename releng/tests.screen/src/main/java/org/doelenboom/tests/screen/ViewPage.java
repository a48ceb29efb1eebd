package org.doelenboom.tests.screen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A view of a module, open in the middle of the window, and the keys of a person in it. */
final class ViewPage {
    private final WindowUnderTest window;

    private ViewPage(WindowUnderTest window) {
        this.window = window;
    }

    /** Opens the view of this title from the menu, and waits for its tab. */
    static ViewPage open(WindowUnderTest window, PlanPage page, String title) {
        window.until(
                "the menu offers " + title, () -> page.menuItems("Overzichten").contains(title));
        page.chooseInMenu("Overzichten", title);
        window.until("the view " + title + " is in front", () -> window.all(window.shell(), CTabFolder.class).stream()
                .map(CTabFolder::getSelection)
                .anyMatch(tab -> tab != null && tab.getText().startsWith(title)));
        return new ViewPage(window);
    }

    private <C extends Control> C focus(C control) {
        window.until("the control takes the focus", () -> control.isFocusControl() || control.forceFocus());
        return control;
    }

    /** Presses a button with the space bar. */
    void press(String name) {
        focus(button(name));
        window.key(' ');
    }

    /** Goes to a button without pressing it. */
    void goTo(String name) {
        focus(button(name));
    }

    private Button button(String name) {
        return window.find(
                "the button " + name,
                Button.class,
                one -> one.isEnabled()
                        && (one.getText().equals(name)
                                || Widgets.accessibleName(one).equals(name)));
    }

    /** Goes down one entry in a list of choices of the view; the toolbar may have one of the same name. */
    void chooseNext(String name) {
        Combo combo = focus(
                window.find("the choice " + name, Combo.class, one -> Widgets.isNamed(one, name) && isInView(one)));
        int before = window.see(combo::getSelectionIndex);
        window.key(SWT.ARROW_DOWN);
        window.until("the choice moved", () -> combo.getSelectionIndex() == before + 1);
    }

    /** Waits until the list of choices in the view stands at this. */
    void untilChosen(String name, String chosen) {
        window.find(
                name + " at " + chosen,
                Combo.class,
                one -> Widgets.isNamed(one, name)
                        && isInView(one)
                        && one.getText().equals(chosen));
    }

    private static boolean isInView(Control control) {
        for (Control above = control.getParent(); above != null; above = above.getParent()) {
            if (above instanceof CTabFolder) {
                return true;
            }
        }
        return false;
    }

    /** Types into the field whose name begins so, and presses Enter. */
    void type(String field, String text) {
        focus(window.find("the field " + field, Text.class, one -> Widgets.accessibleName(one)
                .startsWith(field)));
        window.type(text);
        window.key(SWT.CR);
    }

    /** Types a figure into the cell of the first row and this column, and presses Enter. */
    void fill(String table, String column, String figure) {
        Table found = table(table);
        TableCursor cursor =
                focus(window.find("the cursor of " + table, TableCursor.class, one -> one.getParent() == found));
        int wanted = window.see(() -> IntStream.range(0, found.getColumnCount())
                .filter(i -> found.getColumn(i).getText().equals(column))
                .findFirst()
                .orElseThrow());
        window.see(() -> {
            cursor.setSelection(0, 0);
            return null;
        });
        for (int moves = 0; moves < wanted && window.see(cursor::getColumn) < wanted; moves++) {
            window.key(SWT.ARROW_RIGHT);
        }
        window.until("the cursor is in " + column, () -> cursor.getColumn() == wanted);
        focus(cursor);
        window.type(figure.substring(0, 1));
        Text cell = window.find("the field in the cell", Text.class, one -> one.getParent() == cursor);
        window.until("the field in the cell has the focus", cell::isFocusControl);
        window.type(figure.substring(1));
        window.key(SWT.CR);
    }

    private Table table(String name) {
        return window.find("the table " + name, Table.class, one -> Widgets.isNamed(one, name));
    }

    /** Waits until a row of the table has all of these cells, in this order. */
    void untilRow(String table, String... cells) {
        Table found = table(table);
        window.until(table + " shows " + List.of(cells), () -> Arrays.stream(found.getItems())
                .anyMatch(item -> row(item, found.getColumnCount()).containsAll(List.of(cells))));
    }

    /** Waits until no row of the table has this in a cell. */
    void untilNoRow(String table, String cell) {
        Table found = table(table);
        window.until(table + " shows no " + cell, () -> Arrays.stream(found.getItems())
                .noneMatch(item -> row(item, found.getColumnCount()).contains(cell)));
    }

    private static List<String> row(TableItem item, int columns) {
        return IntStream.range(0, columns).mapToObj(item::getText).toList();
    }

    /** Presses keys on a picture whose name begins so. */
    void pressKeys(String picture, int... keys) {
        focus(window.find("the picture " + picture, Canvas.class, one -> Widgets.accessibleName(one)
                .startsWith(picture)));
        for (int key : keys) {
            window.key(key);
        }
    }

    /** What a screen reader says of the field. */
    String said(String field) {
        Text found = window.find("the field " + field, Text.class, one -> Widgets.accessibleName(one)
                .startsWith(field));
        return window.see(() -> Widgets.accessibleName(found));
    }
}
