package org.doelenboom.tests.screen;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The places of the window where tabs stack, by the names that a screen reader says. */
final class Places {
    private static final String MENU = "Overzichten";

    private final WindowUnderTest window;
    private final PlanPage page;

    Places(WindowUnderTest window, PlanPage page) {
        this.window = window;
        this.page = page;
    }

    /** Opens a view from the menu, and waits until it is in front of its tabs. */
    void open(String view) {
        page.chooseInMenu(MENU, view);
        window.until(view + " is in front", () -> folders().stream()
                .map(CTabFolder::getSelection)
                .anyMatch(tab -> tab != null && tab.getText().startsWith(view)));
    }

    /** Chooses in the menu what is done with the view that the person works in, or with the layouts. */
    void choose(String command) {
        page.chooseInMenu(MENU, command);
        window.settle();
    }

    /** The titles in the menu of all views. */
    List<String> views() {
        List<String> items = page.menuItems(MENU);
        return items.subList(0, items.indexOf(""));
    }

    void until(String place, String... tabs) {
        window.until(place + " holds " + List.of(tabs), () -> tabs(place).equals(List.of(tabs)));
    }

    private List<CTabFolder> folders() {
        return window.all(window.shell(), CTabFolder.class);
    }

    private List<String> tabs(String place) {
        return folders().stream()
                .filter(folder -> Widgets.accessibleName(folder).equals(place))
                .flatMap(folder -> Arrays.stream(folder.getItems()))
                .map(CTabItem::getText)
                .toList();
    }

    /** Drags the tab of a view by the mouse. @param to from the upper left corner of the place, as shares of its size */
    void drag(String view, String place, double across, double down) {
        CTabFolder from = window.find("the tab of " + view, CTabFolder.class, folder -> Arrays.stream(folder.getItems())
                .anyMatch(tab -> tab.getText().startsWith(view)));
        Rectangle tab = window.see(() -> Arrays.stream(from.getItems())
                .filter(one -> one.getText().startsWith(view))
                .findFirst()
                .orElseThrow()
                .getBounds());
        CTabFolder target = window.find("the place " + place, CTabFolder.class, folder -> Widgets.accessibleName(folder)
                .equals(place));
        Point end = window.see(() -> {
            Point size = target.getSize();
            return window.display().map(target, from, (int) (size.x * across), (int) (size.y * down));
        });
        window.drag(from, new Point(tab.x + 20, tab.y + tab.height / 2), end);
        window.drop();
    }

    /** Waits for the window of its own of a view. */
    Shell window(String view) {
        Shell[] found = new Shell[1];
        window.until(view + " has a window of its own", () -> {
            found[0] = Arrays.stream(window.display().getShells())
                    .filter(shell -> shell != window.shell() && shell.isVisible())
                    .filter(shell -> shell.getText().startsWith(view))
                    .findFirst()
                    .orElse(null);
            return found[0] != null;
        });
        return found[0];
    }

    /** Clicks a button of the tool bar of this name. */
    void press(String toolBar, String button) {
        ToolBar bar = window.find("the tool bar " + toolBar, ToolBar.class, one -> Widgets.isNamed(one, toolBar));
        Rectangle bounds = window.see(() -> Arrays.stream(bar.getItems())
                .filter(item -> item.getText().strip().equals(button))
                .findFirst()
                .map(ToolItem::getBounds)
                .orElseThrow());
        window.click(bar, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }
}
