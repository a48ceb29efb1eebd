package org.doelenboom.workbench.internal.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Map<KeyStroke, Command> byKey = new LinkedHashMap<>();

    public void add(
            String id, Supplier<String> label, @Nullable KeyStroke key, BooleanSupplier enabled, Runnable action) {
        add(new Command(id, label, key, () -> true, enabled, action));
    }

    /** @throws IllegalArgumentException when the id or the key is taken */
    public void add(Command command) {
        if (byId.put(command.id(), command) != null) {
            throw new IllegalArgumentException("twice: " + command.id());
        }
        command.stroke().ifPresent(key -> {
            if (byKey.put(key, command) != null) {
                throw new IllegalArgumentException("taken: " + key);
            }
        });
    }

    public Collection<Command> all() {
        return byId.values();
    }

    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return command;
    }

    Optional<Command> find(KeyStroke key) {
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
        find(KeyStroke.pressed(event.stateMask, event.keyCode))
                .filter(command -> command.takesKey().getAsBoolean())
                .ifPresent(command -> {
                    event.doit = false;
                    event.type = SWT.None;
                    command.run();
                });
    }
}
