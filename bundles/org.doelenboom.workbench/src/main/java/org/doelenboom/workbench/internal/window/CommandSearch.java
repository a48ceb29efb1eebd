package org.doelenboom.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.search.FoldedText;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Finds commands with their keys, and items of the plan in front, by a few letters. */
final class CommandSearch {
    private static final int WIDTH = 80 * Resources.STEP;
    private static final int KEY_WIDTH = 22 * Resources.STEP;
    private static final int HEIGHT = 60 * Resources.STEP;
    private static final int MOST_ITEMS = 30;

    private final Desk desk;
    private final Window window;
    private final Commands commands;

    /** @param detail the key, or what it is */
    private record Entry(String label, String detail, boolean enabled, Runnable action) {}

    CommandSearch(Desk desk, Window window, Commands commands) {
        this.desk = desk;
        this.window = window;
        this.commands = commands;
    }

    /** @param onlyKeys whether it is the list of keys: commands that have one, in the order of the menus */
    void open(boolean onlyKeys) {
        Shell shell = new Shell(window.shell(), SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(desk.text(onlyKeys ? "command.help.keys" : "command.help.search"));
        HelpTopics.mark(shell, "keys");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        shell.setLayout(layout);
        Text words = new Text(shell, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(desk.text("commands.hint"));
        words.setToolTipText(desk.text("commands.hint"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(words, () -> desk.text("commands.hint"));
        Table table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(table, () -> shell.getText());
        TableColumn label = new TableColumn(table, SWT.NONE);
        label.setText(desk.text("commands.command"));
        TableColumn detail = new TableColumn(table, SWT.NONE);
        detail.setText(desk.text("commands.key"));
        Label none = new Label(shell, SWT.NONE);
        none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label.setWidth(WIDTH - KEY_WIDTH - 6 * Resources.STEP);
        detail.setWidth(KEY_WIDTH);
        Runnable fill = () -> {
            List<Entry> entries = entries(words.getText(), onlyKeys);
            show(table, entries);
            none.setText(entries.isEmpty() ? desk.text("commands.none") : "");
        };
        fill.run();
        words.addListener(SWT.Modify, event -> fill.run());
        words.addListener(SWT.KeyDown, event -> walk(table, event));
        words.addListener(SWT.DefaultSelection, event -> run(shell, table));
        table.addListener(SWT.DefaultSelection, event -> run(shell, table));
        Dialogs.open(shell, window.shell(), WIDTH, HEIGHT);
        words.setFocus();
    }

    private List<Entry> entries(String typed, boolean onlyKeys) {
        List<String> words = List.of(FoldedText.of(typed.strip()).split("\\s+"));
        List<Entry> entries = new ArrayList<>();
        for (Command command : commands.all()) {
            String key = command.stroke()
                    .map(stroke -> stroke.shown(word -> desk.text(word)))
                    .orElse("");
            String label = command.label().get().replace("…", "").strip();
            if ((!onlyKeys || !key.isEmpty()) && fits(label + " " + key, words)) {
                entries.add(new Entry(label, key, command.enabled().getAsBoolean(), command::run));
            }
        }
        if (!onlyKeys && !typed.isBlank()) {
            window.front().ifPresent(session -> addItems(session, words, entries));
        }
        return entries;
    }

    private void addItems(PlanSession session, List<String> words, List<Entry> entries) {
        int end = entries.size() + MOST_ITEMS;
        for (Node node : session.snapshot().subtree(session.snapshot().root().id())) {
            if (entries.size() == end) {
                return;
            }
            String name = session.names().full(node);
            if (node.parent().isPresent() && fits(name, words)) {
                NodeId id = node.id();
                entries.add(new Entry(name, desk.kindName(node.kind()), true, () -> session.select(id)));
            }
        }
    }

    private static boolean fits(String text, List<String> words) {
        String folded = FoldedText.of(text);
        return words.stream().allMatch(folded::contains);
    }

    private void show(Table table, List<Entry> entries) {
        table.setRedraw(false);
        table.removeAll();
        for (Entry entry : entries) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {entry.label(), entry.detail()});
            item.setData(entry);
            if (!entry.enabled()) {
                item.setForeground(desk.resources().palette().dimmed());
            }
        }
        table.setRedraw(true);
        if (!entries.isEmpty()) {
            table.select(0);
        }
    }

    /** The arrow keys walk through the list while the words are typed. */
    private static void walk(Table table, Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            int index = Math.floorMod(table.getSelectionIndex() + step, table.getItemCount());
            table.setSelection(index);
            table.showSelection();
            event.doit = false;
        }
    }

    private void run(Shell shell, Table table) {
        int index = table.getSelectionIndex();
        if (index >= 0 && table.getItem(index).getData() instanceof Entry entry && entry.enabled()) {
            shell.close();
            // Once the window has its focus back, which many commands go by.
            desk.display().asyncExec(entry.action());
        }
    }
}
