package org.doelenboom.workbench.internal.window;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.Commands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** The menu bar and the toolbar's and navigator's menus, from the commands. */
final class Menus {
    private final Shell shell;
    private final Desk desk;
    private final Commands commands;

    Menus(Shell shell, Desk desk, Commands commands) {
        this.shell = shell;
        this.desk = desk;
        this.commands = commands;
    }

    Menu bar(PlanCommands plans, ContributedMenus contributed, ViewsMenu views) {
        Menu bar = new Menu(shell, SWT.BAR);
        fill(
                menu(bar, "menu.file"),
                "file.new",
                "file.open",
                "file.sample",
                "file.import",
                "file.export",
                "file.return",
                "-",
                "file.save",
                "file.saveAs",
                "file.share",
                "-",
                "file.history",
                "file.compare",
                "file.merge",
                "file.earlier",
                "file.adopt",
                "file.next",
                "-",
                "file.close",
                "file.quit");
        fill(
                menu(bar, "menu.edit"),
                "edit.undo",
                "edit.redo",
                "-",
                "edit.cut",
                "edit.copy",
                "edit.paste",
                "-",
                "edit.rename",
                "edit.delete",
                "-",
                "edit.find");
        Menu plan = menu(bar, "menu.plan");
        fillPlan(plan, plans);
        fill(plan, "-", "plan.parties");
        Menu view = menu(bar, "menu.view");
        fill(
                view,
                "view.header",
                "-",
                "view.back",
                "view.forward",
                "view.beside",
                "-",
                "view.filter",
                "view.nextPlace");
        MenuItem levels = new MenuItem(view, SWT.CASCADE);
        levels.setText(desk.text("menu.unfold"));
        Menu unfold = new Menu(shell, SWT.DROP_DOWN);
        levels.setMenu(unfold);
        fill(unfold, "view.unfold1", "view.unfold2", "view.unfold3", "view.unfold4");
        fill(view, "-", "view.next", "view.previous", "view.nextPlan", "-");
        Menu language = new Menu(shell, SWT.DROP_DOWN);
        MenuItem languages = new MenuItem(view, SWT.CASCADE);
        languages.setText(desk.text("menu.language"));
        languages.setMenu(language);
        for (String one : List.of("nl", "fr", "en")) {
            MenuItem item = item(language, commands.get("view.language." + one), SWT.RADIO);
            item.setSelection(desk.locale().getLanguage().equals(one));
        }
        views.follow(menu(bar, "menu.views"));
        contributed.tools(menu(bar, "menu.tools"));
        Menu help = menu(bar, "menu.help");
        fill(help, "help.context", "help.search", "help.keys", "help.failures", "help.about", "-");
        contributed.help(help);
        return bar;
    }

    /** What can be done with the selected item. */
    void fillPlan(Menu plan, PlanCommands plans) {
        fill(plan, "plan.objective", "plan.action");
        adding(plan, "menu.below", plans, true);
        adding(plan, "menu.beside", plans, false);
        fill(plan, "-", "plan.up", "plan.down", "plan.promote", "plan.demote");
    }

    /** What can be done with the selected rows. */
    void fillRow(Menu menu, PlanCommands plans) {
        fillPlan(menu, plans);
        fill(menu, "-", "edit.cut", "edit.copy", "edit.paste", "-", "edit.rename", "edit.delete");
    }

    private void adding(Menu plan, String label, PlanCommands plans, boolean below) {
        MenuItem cascade = new MenuItem(plan, SWT.CASCADE);
        cascade.setText(desk.text(label));
        Menu kinds = new Menu(shell, SWT.DROP_DOWN);
        cascade.setMenu(kinds);
        kinds.addListener(SWT.Show, event -> {
            for (MenuItem item : kinds.getItems()) {
                item.dispose();
            }
            for (KindId kind : plans.addable(below)) {
                MenuItem item = new MenuItem(kinds, SWT.PUSH);
                item.setText(desk.kindName(kind).replace("&", "&&"));
                item.addListener(SWT.Selection, chosen -> plans.add(kind, below));
            }
            if (kinds.getItemCount() == 0) {
                MenuItem none = new MenuItem(kinds, SWT.PUSH);
                none.setText(desk.text("menu.nothing"));
                none.setEnabled(false);
            }
        });
    }

    private Menu menu(Menu bar, String label) {
        MenuItem item = new MenuItem(bar, SWT.CASCADE);
        item.setText(desk.text(label));
        Menu menu = new Menu(shell, SWT.DROP_DOWN);
        item.setMenu(menu);
        return menu;
    }

    void fill(Menu menu, String... ids) {
        for (String id : ids) {
            if (id.equals("-")) {
                new MenuItem(menu, SWT.SEPARATOR);
            } else {
                item(menu, commands.get(id), SWT.PUSH);
            }
        }
    }

    /** On GTK the toolkit reads the English names, leaves out what it does not know, and shows the user's own. */
    String keyName(String word) {
        if (!SWT.getPlatform().equals("gtk")) {
            return desk.text(word);
        }
        return switch (word) {
            case "key.control" -> "Ctrl";
            case "key.alt" -> "Alt";
            case "key.shift" -> "Shift";
            case "key.enter" -> "Enter";
            case "key.delete" -> "Del";
            default -> desk.text(word);
        };
    }

    private MenuItem item(Menu menu, Command command, int style) {
        MenuItem item = new MenuItem(menu, style);
        Runnable show = () -> {
            // The tab shows the key; no accelerator is set, so that the window's own dispatch is the one owner of it.
            String key = command.stroke()
                    .map(stroke -> "\t" + stroke.shown(this::keyName))
                    .orElse("");
            String text = command.label().get().replace("&", "&&") + key;
            if (!item.getText().equals(text)) {
                item.setText(text);
            }
            item.setEnabled(command.enabled().getAsBoolean());
        };
        show.run();
        Listener showing = event -> show.run();
        menu.addListener(SWT.Show, showing);
        // Some menus live longer than what is in them.
        item.addListener(SWT.Dispose, event -> {
            if (!menu.isDisposed()) {
                menu.removeListener(SWT.Show, showing);
            }
        });
        item.addListener(SWT.Selection, event -> {
            if ((style & SWT.RADIO) == 0 || item.getSelection()) {
                // Once the menu is gone, which takes back the focus that is given away before.
                desk.display().asyncExec(command::run);
            }
        });
        return item;
    }
}
