package org.doelenboom.workbench.internal.window;

import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.view.Layouts;
import org.doelenboom.workbench.internal.view.NamedLayout;
import org.doelenboom.workbench.internal.view.Views;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of the views and layouts that there are now, and of what moves them. */
final class ViewsMenu {
    private static final String[] MOVES = {
        "view.moveLeft",
        "view.moveCentre",
        "view.moveBeside",
        "view.moveRight",
        "view.moveBottom",
        "view.window",
        "-",
        "view.minimise",
        "view.maximise",
        "view.closePart"
    };

    private final Desk desk;
    private final Window window;
    private final Commands commands;
    private final Views views;
    private final Layouts layouts;

    ViewsMenu(Desk desk, Window window, Commands commands, Views views, Layouts layouts) {
        this.desk = desk;
        this.window = window;
        this.commands = commands;
        this.views = views;
        this.layouts = layouts;
    }

    /** Fills the menu each time that it opens, since modules come and go. */
    void follow(Menu menu) {
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                if (item.getMenu() != null) {
                    item.getMenu().dispose();
                }
                item.dispose();
            }
            fill(menu);
        });
    }

    private void fill(Menu menu) {
        for (String id : views.available()) {
            item(menu, SWT.PUSH, views.title(id), () -> views.show(id));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        layouts(cascade(menu, "menu.layouts"));
        Menu moves = cascade(menu, "menu.thisView");
        new Menus(menu.getShell(), desk, commands).fill(moves, MOVES);
    }

    private Menu cascade(Menu menu, String label) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(desk.text(label));
        Menu inner = new Menu(menu.getShell(), SWT.DROP_DOWN);
        item.setMenu(inner);
        return inner;
    }

    /** The layouts that are offered now, with what leads back to one as it was at first. */
    void layouts(Menu menu) {
        for (NamedLayout layout : layouts.offered()) {
            MenuItem item = item(menu, SWT.RADIO, layout.name() + key("layout." + layout.id()), () -> window.parts()
                    .chooseLayout(layout.id()));
            item.setSelection(layout.id().equals(layouts.current()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        new Menus(menu.getShell(), desk, commands).fill(menu, "layout.next", "layout.reset");
    }

    private String key(String command) {
        return commands.all().stream()
                .filter(one -> one.id().equals(command))
                .flatMap(one -> one.stroke().stream())
                .map(stroke -> "\t" + stroke.shown(word -> desk.text(word)))
                .findFirst()
                .orElse("");
    }

    private MenuItem item(Menu menu, int style, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                // Once the menu is gone, which takes back the focus that is given away before.
                desk.display().asyncExec(action);
            }
        });
        return item;
    }
}
