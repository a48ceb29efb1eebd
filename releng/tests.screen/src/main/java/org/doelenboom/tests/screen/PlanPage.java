package org.doelenboom.tests.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The window as a person sees it: the navigator, the page of an item, the problems, the status line. */
final class PlanPage {
    private final WindowUnderTest window;

    PlanPage(WindowUnderTest window) {
        this.window = window;
    }

    // navigator

    private Tree tree() {
        return window.find("the navigator", Tree.class, tree -> true);
    }

    /** The rows that are unfolded, as a screen reader reads them. */
    List<String> rows() {
        Tree tree = tree();
        return window.see(() -> {
            List<String> rows = new ArrayList<>();
            for (TreeItem item : tree.getItems()) {
                collect(item, rows);
            }
            return rows;
        });
    }

    private static void collect(TreeItem item, List<String> rows) {
        rows.add(item.getText());
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                collect(child, rows);
            }
        }
    }

    void untilRow(String start) {
        window.until("a row begins with " + start, () -> rowItem(start).isPresent());
    }

    private Optional<TreeItem> rowItem(String start) {
        return window.all(window.shell(), Tree.class).stream()
                .flatMap(tree -> Arrays.stream(tree.getItems()))
                .flatMap(item -> deep(item).stream())
                .filter(item -> item.getText().startsWith(start))
                .findFirst();
    }

    private static List<TreeItem> deep(TreeItem item) {
        List<TreeItem> items = new ArrayList<>(List.of(item));
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                items.addAll(deep(child));
            }
        }
        return items;
    }

    /** Clicks the row, and waits for its page. */
    void select(String start) {
        untilRow(start);
        Tree tree = tree();
        Rectangle bounds = window.see(() -> rowItem(start).orElseThrow().getBounds());
        window.click(tree, bounds.x + 24, bounds.y + bounds.height / 2);
        window.until(
                "the row is selected: " + start,
                () -> tree.getSelectionCount() == 1
                        && tree.getSelection()[0].getText().startsWith(start));
        String code = Arrays.stream(start.split(" ")).skip(1).findFirst().orElse("");
        window.find("the page of " + start, Canvas.class, head -> Widgets.accessibleName(head)
                .startsWith(start.contains(" ") ? start.substring(0, start.indexOf(' ') + 1 + code.length()) : ""));
    }

    /** Drags one row onto the middle of another; it is let go with {@link WindowUnderTest#drop()}. */
    void dragRow(String from, String to) {
        untilRow(from);
        untilRow(to);
        Tree tree = tree();
        Rectangle start = window.see(() -> rowItem(from).orElseThrow().getBounds());
        Rectangle end = window.see(() -> rowItem(to).orElseThrow().getBounds());
        window.drag(
                tree,
                new org.eclipse.swt.graphics.Point(start.x + 60, start.y + start.height / 2),
                new org.eclipse.swt.graphics.Point(start.x + 60, end.y + end.height / 2));
    }

    void untilNoRow(String start) {
        window.until("no row begins with " + start, () -> rowItem(start).isEmpty());
    }

    /** A single-line field outside the page: a filter, a search. */
    Text input(String name) {
        return window.find("the input " + name, Text.class, text -> Widgets.isNamed(text, name));
    }

    void focusInput(String name) {
        Text input = input(name);
        window.click(input, 60, 8);
        window.until("the input has the focus", input::isFocusControl);
    }

    /** Unfolds the selected row by its key. */
    void unfold() {
        Tree tree = tree();
        TreeItem row = window.see(() -> tree.getSelection()[0]);
        window.keyUntil("the row is unfolded", SWT.ARROW_RIGHT, row::getExpanded);
    }

    String selectedRow() {
        Tree tree = tree();
        return window.see(() -> tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText());
    }

    /** On the screen's thread. */
    boolean hasFocusInTree() {
        return window.display().getFocusControl() instanceof Tree;
    }

    void focusTree() {
        Tree tree = tree();
        window.click(tree, 60, 4);
        window.until("the navigator has the focus", tree::isFocusControl);
    }

    // page

    Text field(String name) {
        return window.find("the field " + name, Text.class, text -> Widgets.accessibleName(text)
                .startsWith(name));
    }

    void focus(String name) {
        Text field = field(name);
        window.click(field, 20, 6);
        window.until("the field has the focus", field::isFocusControl);
    }

    String text(String name) {
        Text field = field(name);
        return window.see(field::getText);
    }

    void untilText(String name, String wanted) {
        Text field = field(name);
        window.until(name + " reads " + wanted, () -> field.getText().equals(wanted));
    }

    /** What is said of a field beside its name: missing, older than the other. */
    String mark(String name) {
        Text field = field(name);
        return window.see(() -> Widgets.accessibleName(field).substring(name.length()));
    }

    /** The badges with codes above the pages that can be seen. */
    List<String> heads() {
        return window.see(() -> window.all(window.shell(), Canvas.class).stream()
                .map(Widgets::accessibleName)
                .filter(name -> name.matches("(AD|ID|OD|A|HD) ?\\d.*"))
                .toList());
    }

    /** Whether a section of this title is on the page, folded or not. */
    boolean hasSection(String title) {
        return window.see(() ->
                window.all(window.shell(), Canvas.class).stream().anyMatch(canvas -> Widgets.isNamed(canvas, title)));
    }

    // around

    List<String> menuTitles() {
        return window.see(() -> Arrays.stream(window.shell().getMenuBar().getItems())
                .map(item -> item.getText().replace("&", ""))
                .toList());
    }

    /** What the menu says of a command; the key behind it. */
    String menuItem(String menu, Predicate<String> which) {
        return window.see(() -> {
            for (MenuItem top : window.shell().getMenuBar().getItems()) {
                if (top.getText().replace("&", "").equals(menu)) {
                    Menu items = top.getMenu();
                    items.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
                    return Arrays.stream(items.getItems())
                            .map(MenuItem::getText)
                            .filter(which)
                            .findFirst()
                            .orElse("");
                }
            }
            return "";
        });
    }

    /** Lets a menu fill itself, as it does when it opens. */
    void showMenu(String title) {
        menuItem(title, item -> true);
    }

    /** The entries of a menu as it shows itself now, without the keys behind them. */
    List<String> menuItems(String title) {
        showMenu(title);
        return window.see(() -> Arrays.stream(window.shell().getMenuBar().getItems())
                .filter(top -> top.getText().replace("&", "").equals(title))
                .flatMap(top -> Arrays.stream(top.getMenu().getItems()))
                .map(item -> item.getText().split("\t", 2)[0].replace("&", ""))
                .toList());
    }

    /** Chooses an entry, whatever key stands behind it; returns when it was acted upon. */
    void chooseInMenu(String title, String entry) {
        showMenu(title);
        window.see(() -> {
            for (MenuItem top : window.shell().getMenuBar().getItems()) {
                if (top.getText().replace("&", "").equals(title)) {
                    choose(top.getMenu(), entry);
                }
            }
            return null;
        });
    }

    /** Chooses in the menu; the toolkit opens native menus in a loop of its own, so the entry is chosen directly. */
    void chooseLanguage(String language) {
        window.see(() -> {
            choose(window.shell().getMenuBar(), language);
            return null;
        });
    }

    private static boolean choose(Menu menu, String text) {
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null && choose(item.getMenu(), text)) {
                return true;
            }
            if (item.getText().split("\t", 2)[0].replace("&", "").equals(text)) {
                item.setSelection(true);
                item.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                return true;
            }
        }
        return false;
    }

    String title() {
        return window.see(() -> window.shell().getText());
    }

    void untilTitle(Predicate<String> wanted) {
        window.until("the title fits", () -> wanted.test(window.shell().getText()));
    }

    List<String> tabs() {
        return window.see(() -> window.all(window.shell(), CTabFolder.class).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems()))
                .map(item -> item.getText())
                .toList());
    }

    String labels() {
        return window.see(() -> window.all(window.shell(), Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n")));
    }

    void untilLabel(String part) {
        window.until("the window says " + part, () -> window.all(window.shell(), Label.class).stream()
                .anyMatch(label -> label.getText().contains(part)));
    }

    Link link(String part) {
        return window.find(
                "the link " + part, Link.class, link -> link.getText().contains(part));
    }

    // dialogs

    /** Answers the dialog in front by one of its buttons. */
    void answer(String button) {
        Shell dialog = window.dialog();
        Button found = window.find(dialog, "the button " + button, Button.class, one -> one.getText()
                .equals(button));
        window.clickUntil("the dialog is closed", found, dialog::isDisposed);
    }
}
