package org.doelenboom.workbench.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * All commands of the window. The one owner of keys: menus show them but do not listen, since a native accelerator would take the
 * key first.
 */
public final class Commands {
    private static final String PART_OF = "part of";

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final Set<KeyStroke> firstKeys = new HashSet<>();
    private final Map<KeyStroke, Command> byKey = new HashMap<>();
    private Supplier<List<Command>> contributed = List::of;
    private Map<String, Optional<KeyStroke>> chosen = Map.of();

    public void add(
            String id, Supplier<String> label, @Nullable KeyStroke key, BooleanSupplier enabled, Runnable action) {
        add(new Command(id, label, key, () -> true, enabled, action));
    }

    /** @throws IllegalArgumentException when the id is taken, or its key is another's first key */
    public void add(Command command) {
        command.firstStroke().ifPresent(key -> {
            if (!firstKeys.add(key)) {
                throw new IllegalArgumentException("taken: " + key);
            }
        });
        if (byId.put(command.id(), command) != null) {
            throw new IllegalArgumentException("twice: " + command.id());
        }
    }

    /** What modules add, asked each time, since they come and go; each keeps its id. */
    public void contributedBy(Supplier<List<Command>> source) {
        contributed = source;
    }

    /** Takes over the keys that the person chose, by command; empty for a command that shall have none. */
    public void choose(Map<String, Optional<KeyStroke>> keys) {
        chosen = Map.copyOf(keys);
        all();
    }

    /** What is chosen comes before what a command had first: who chose a key gets it. */
    private void bind(Collection<Command> commands) {
        Map<String, KeyStroke> keys = KeyChoices.resolve(commands, chosen);
        byKey.clear();
        for (Command command : commands) {
            KeyStroke key = keys.get(command.id());
            command.bind(key);
            if (key != null) {
                byKey.put(key, command);
            }
        }
    }

    /** All that are there now with their keys, those of modules last. */
    public Collection<Command> all() {
        List<Command> all = new ArrayList<>(byId.values());
        all.addAll(contributed.get());
        bind(all);
        return all;
    }

    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return command;
    }

    /** The command that has the key now. */
    public Optional<Command> find(KeyStroke key) {
        all();
        return Optional.ofNullable(byKey.get(key));
    }

    /** Listens to the keys of this window, not of its dialogs, for as long as it is there. */
    public void listenToKeys(Shell window) {
        Display display = window.getDisplay();
        Listener listener = event -> pressed(window, event);
        display.addFilter(SWT.KeyDown, listener);
        window.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, listener));
    }

    /** Lets the keys of a window work in another one that shows a part of it. */
    public static void alsoFor(Shell window, Shell part) {
        part.setData(PART_OF, window);
    }

    private static boolean isOf(Shell window, @Nullable Shell active) {
        return active == window || active != null && active.getData(PART_OF) == window;
    }

    private void pressed(Shell window, Event event) {
        if (!event.doit || !isOf(window, window.getDisplay().getActiveShell())) {
            return;
        }
        KeyStroke key = KeyStroke.pressed(event.stateMask, event.keyCode);
        if (!key.isUsable()) {
            return;
        }
        find(key).filter(command -> command.takesKey().getAsBoolean()).ifPresent(command -> {
            event.doit = false;
            event.type = SWT.None;
            command.run();
        });
    }
}
