package org.doelenboom.tests.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The main window and its dialogs, as a test reads and works them. Called from the test's thread. */
final class WindowPage {

    private final ScreenThread screen;

    WindowPage(ScreenThread screen) {
        this.screen = screen;
    }

    /** Waits until a plan is shown in the navigator and the window has the keyboard. */
    void awaitPlan() {
        screen.await("a plan in the window", () -> hasWindow() && !trees().isEmpty());
        screen.tell(() -> window().forceActive());
        screen.await("the window to have the keyboard", () -> screen.display().getActiveShell() != null);
    }

    Keyboard keyboard() {
        return new Keyboard(screen);
    }

    // navigator

    /** The rows of the top of the tree, as they are spoken. */
    List<String> topRows() {
        return screen.ask(() -> {
            List<String> rows = new ArrayList<>();
            for (TreeItem item : navigator().getItems()) {
                rows.add(item.getText());
            }
            return rows;
        });
    }

    /** Chooses the first row whose text has these words, among those that are unfolded. */
    void select(String words) {
        screen.tell(() -> {
            Tree tree = navigator();
            TreeItem item = find(tree.getItems(), words);
            if (item == null) {
                throw new AssertionError("no row with " + words);
            }
            tree.setFocus();
            tree.setSelection(item);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    // editor

    void awaitField(String name) {
        screen.await("the field " + name, () -> !fields(name).isEmpty());
    }

    boolean hasField(String name) {
        return screen.ask(() -> !fields(name).isEmpty());
    }

    String fieldText(String name) {
        return screen.ask(() -> textOf(field(name)));
    }

    /** Puts the caret into the field with all of its text selected, so that typing replaces it. */
    void enter(String name) {
        screen.tell(() -> {
            Control field = field(name);
            field.setFocus();
            if (field instanceof StyledText text) {
                text.selectAll();
            } else {
                ((Text) field).selectAll();
            }
        });
        screen.await("the caret in " + name, () -> field(name).isFocusControl());
    }

    void awaitFieldText(String name, String text) {
        screen.await(name + " to read " + text, () -> textOf(field(name)).equals(text));
    }

    /** Whether these words stand anywhere in the window, on a label or a button. */
    boolean shows(String words) {
        return screen.ask(() -> isShown(words));
    }

    void awaitShown(String words) {
        screen.await(words, () -> isShown(words));
    }

    void awaitNotShown(String words) {
        screen.await("no " + words, () -> !isShown(words));
    }

    // tabs, title, menus, dialogs

    /** The texts of the open plans' tabs. */
    List<String> tabs() {
        return screen.ask(() -> Widgets.all(window(), CTabFolder.class, folder -> true).stream()
                .flatMap(folder -> List.of(folder.getItems()).stream())
                .map(item -> item.getText())
                .toList());
    }

    String title() {
        return screen.ask(() -> window().getText());
    }

    void awaitTitle(Predicate<String> condition, String what) {
        screen.await(what, () -> condition.test(window().getText()));
    }

    /** The menus along the top, without the marks of their keys. */
    List<String> menus() {
        return screen.ask(() -> {
            List<String> names = new ArrayList<>();
            for (MenuItem item : window().getMenuBar().getItems()) {
                names.add(item.getText().replace("&", ""));
            }
            return names;
        });
    }

    /** Chooses a menu's entry by the words that it begins with; it may open a dialog. */
    void choose(String menu, String entry) {
        screen.begin(() -> {
            MenuItem top = item(window().getMenuBar(), menu);
            top.getMenu().notifyListeners(SWT.Show, new Event());
            item(top.getMenu(), entry).notifyListeners(SWT.Selection, new Event());
        });
    }

    /** @param title what its title begins with */
    void awaitDialog(String title) {
        screen.await(
                "the dialog " + title,
                () -> dialog() != null && dialog().getText().startsWith(title));
    }

    void press(String button) {
        screen.begin(() -> {
            Button found = Widgets.one(
                    dialog(),
                    Button.class,
                    candidate -> plain(candidate.getText()).equals(button),
                    button);
            found.notifyListeners(SWT.Selection, new Event());
        });
        screen.await("the dialog to close", () -> dialog() == null);
    }

    /** Asks the window to close, as its cross does. */
    void askToClose() {
        screen.attempt(() -> window().close());
    }

    /** Closes each dialog that is open, with the button that lets unsaved work go where there is one. */
    void letGo(String discard) {
        screen.attempt(() -> {
            Shell dialog = dialog();
            if (dialog == null) {
                return;
            }
            List<Button> buttons = Widgets.all(
                    dialog, Button.class, button -> plain(button.getText()).equals(discard));
            if (buttons.isEmpty()) {
                dialog.close();
            } else {
                buttons.get(0).notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    // on the screen's thread

    private boolean hasWindow() {
        return List.of(screen.display().getShells()).stream()
                .anyMatch(shell -> shell.getMenuBar() != null && shell.isVisible());
    }

    private Shell window() {
        return List.of(screen.display().getShells()).stream()
                .filter(shell -> shell.getMenuBar() != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no window"));
    }

    private Shell dialog() {
        for (Shell shell : screen.display().getShells()) {
            if (shell.getMenuBar() == null
                    && shell.isVisible()
                    && shell.getParent() != null
                    && !shell.getText().isEmpty()) {
                return shell;
            }
        }
        return null;
    }

    private List<Tree> trees() {
        return Widgets.all(window(), Tree.class, tree -> tree.getItemCount() > 0);
    }

    private Tree navigator() {
        return trees().get(0);
    }

    private static TreeItem find(TreeItem[] items, String words) {
        for (TreeItem item : items) {
            if (item.getText().contains(words)) {
                return item;
            }
            TreeItem below = item.getExpanded() ? find(item.getItems(), words) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private List<Control> fields(String name) {
        return Widgets.all(
                window(),
                Control.class,
                control ->
                        (control instanceof StyledText || control instanceof Text) && Widgets.isNamed(control, name));
    }

    private Control field(String name) {
        List<Control> fields = fields(name);
        if (fields.isEmpty()) {
            throw new AssertionError("there is no field " + name);
        }
        return fields.get(0);
    }

    private static String textOf(Control field) {
        return field instanceof StyledText text ? text.getText() : ((Text) field).getText();
    }

    private boolean isShown(String words) {
        Composite window = window();
        return !Widgets.all(window, Label.class, label -> label.getText().contains(words))
                        .isEmpty()
                || !Widgets.all(window, Button.class, button -> button.getText().contains(words))
                        .isEmpty()
                || !Widgets.all(window, Control.class, control -> Widgets.accessibleName(control)
                                .contains(words))
                        .isEmpty();
    }

    private static MenuItem item(Menu menu, String words) {
        for (MenuItem item : menu.getItems()) {
            if (plain(item.getText()).startsWith(words)) {
                return item;
            }
        }
        throw new AssertionError("no entry " + words);
    }

    private static String plain(String text) {
        int tab = text.indexOf('\t');
        return (tab < 0 ? text : text.substring(0, tab)).replace("&", "");
    }
}
