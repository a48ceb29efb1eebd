package org.doelenboom.workbench.internal.preference;

import java.util.Optional;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.KeyChoices;
import org.doelenboom.workbench.internal.command.KeyStroke;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Every command with its key, and a field in which another key is pressed for it. */
final class KeysPage {
    private static final int KEY_WIDTH = 22 * Resources.STEP;

    private final Desk desk;
    private final KeyChoices choices;
    private final FilteredTable list;
    private final Table table;
    private final Text pressed;
    private final Button take;
    private final Button none;
    private final Button first;
    private final Label says;

    @Nullable
    private KeyStroke wanted;

    KeysPage(Composite parent, Desk desk, KeyChoices choices) {
        this.desk = desk;
        this.choices = choices;
        FilteredTable.Words words =
                new FilteredTable.Words("keys.filter", "preferences.keys", "commands.command", "commands.key");
        list = new FilteredTable(parent, desk, words, SWT.NONE, SWT.NONE, KEY_WIDTH);
        table = list.table();
        Composite change = new Composite(parent, SWT.NONE);
        GridLayout columns = new GridLayout(5, false);
        columns.marginWidth = 0;
        change.setLayout(columns);
        change.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Label label = new Label(change, SWT.NONE);
        label.setText(desk.text("keys.new"));
        pressed = new Text(change, SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
        pressed.setMessage(desk.text("keys.press"));
        pressed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(pressed, () -> desk.text("keys.new"));
        take = button(change, "keys.take");
        none = button(change, "keys.none");
        first = button(change, "keys.first");
        says = new Label(parent, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        wide.widthHint = 60 * Resources.STEP;
        wide.heightHint = 5 * Resources.STEP;
        says.setLayoutData(wide);
        Button all = button(parent, "keys.allFirst");
        all.setLayoutData(new GridData(SWT.LEFT, SWT.BOTTOM, false, false));
        listen(all);
        fill(null);
    }

    private Button button(Composite parent, String key) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(desk.text(key));
        return button;
    }

    private void listen(Button all) {
        list.filter().addListener(SWT.Modify, event -> fill(selected().orElse(null)));
        table.addListener(SWT.Selection, event -> begin());
        table.addListener(SWT.DefaultSelection, event -> pressed.setFocus());
        pressed.addListener(SWT.KeyDown, this::press);
        pressed.addListener(SWT.Traverse, event -> {
            // Enter is a key like another here; Tab and Escape go on as everywhere.
            if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_MNEMONIC) {
                event.doit = false;
            }
        });
        take.addListener(SWT.Selection, event -> selected().ifPresent(command -> choose(command, wanted)));
        none.addListener(SWT.Selection, event -> selected().ifPresent(command -> choose(command, null)));
        first.addListener(SWT.Selection, event -> selected()
                .ifPresent(command -> choose(command, command.firstStroke().orElse(null))));
        all.addListener(SWT.Selection, event -> {
            choices.resetAll();
            fill(selected().orElse(null));
        });
    }

    private void choose(Command command, @Nullable KeyStroke key) {
        choices.assign(command, key);
        fill(command);
        table.setFocus();
    }

    private void press(Event event) {
        boolean held = event.keyCode == SWT.CTRL
                || event.keyCode == SWT.SHIFT
                || event.keyCode == SWT.ALT
                || event.keyCode == SWT.COMMAND
                || event.keyCode == SWT.ALT_GR;
        if (held || event.keyCode == SWT.TAB || event.keyCode == SWT.ESC) {
            return;
        }
        event.doit = false;
        wanted = KeyStroke.pressed(event.stateMask, event.keyCode);
        pressed.setText(shown(wanted));
        show();
    }

    private String shown(KeyStroke key) {
        return key.isUsable() ? key.shown(word -> desk.text(word)) : "";
    }

    private Optional<Command> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && table.getItem(index).getData() instanceof Command command
                ? Optional.of(command)
                : Optional.empty();
    }

    /** Lists what fits the filter, with this command selected where it is among it. */
    private void fill(@Nullable Command keep) {
        table.setRedraw(false);
        table.removeAll();
        for (Command command : choices.commands()) {
            String label = command.label().get().replace("…", "").strip();
            String key = choices.key(command).map(this::shown).orElse("");
            if (list.lets(label + " " + key)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {label, choices.isChanged(command) ? key + " ●" : key});
                item.setData(command);
                if (command == keep) {
                    table.setSelection(item);
                }
            }
        }
        table.setRedraw(true);
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
        table.showSelection();
        begin();
    }

    /** Another command is selected: nothing is pressed for it yet. */
    private void begin() {
        wanted = null;
        pressed.setText("");
        show();
    }

    private void show() {
        Optional<Command> command = selected();
        KeyStroke key = wanted;
        boolean allowed = command.isPresent() && key != null && choices.isAllowed(key, command.get());
        take.setEnabled(allowed);
        none.setEnabled(command.flatMap(choices::key).isPresent());
        first.setEnabled(command.filter(choices::isChanged).isPresent());
        says.setText(command.map(one -> words(one, key, allowed)).orElse("").replace("&", "&&"));
        says.requestLayout();
    }

    private String words(Command command, @Nullable KeyStroke key, boolean allowed) {
        if (key == null) {
            return choices.isChanged(command)
                    ? desk.text(
                            "keys.wasFirst",
                            command.firstStroke().map(this::shown).orElseGet(() -> desk.text("keys.noKey")))
                    : "";
        }
        if (!allowed) {
            return "△ " + desk.text("keys.notAllowed");
        }
        return choices.holder(key, command)
                .map(other -> "△ "
                        + desk.text(
                                "keys.taken",
                                shown(key),
                                other.label().get().replace("…", "").strip()))
                .orElseGet(() -> desk.text("keys.free", shown(key)));
    }
}
