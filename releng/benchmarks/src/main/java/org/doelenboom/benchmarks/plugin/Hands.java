package org.doelenboom.benchmarks.plugin;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** What whoever measures inside the program does there: looks at its window, and presses keys in it. From a thread of its own. */
final class Hands {
    private Hands() {}

    static Display display() {
        return Display.getDefault();
    }

    static Shell shell() {
        return display().getShells()[0];
    }

    /** Asks on the screen's thread. */
    static <T> T see(Callable<T> look) {
        CompletableFuture<T> seen = new CompletableFuture<>();
        display().asyncExec(() -> {
            try {
                seen.complete(look.call());
            } catch (Exception e) {
                seen.completeExceptionally(e);
            }
        });
        return seen.join();
    }

    /** The first that can be seen; on the screen's thread. */
    static <C extends Control> Optional<C> find(Composite parent, Class<C> type, Predicate<C> which) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible() && which.test(type.cast(child))) {
                return Optional.of(type.cast(child));
            }
            Optional<C> deeper = child instanceof Composite inner ? find(inner, type, which) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /** An entry whose words begin so, wherever it is in the menus; they are filled as when they open. */
    static Optional<MenuItem> item(Menu menu, String words) {
        for (MenuItem item : menu.getItems()) {
            if (item.getText().replace("&", "").startsWith(words)) {
                return Optional.of(item);
            }
            if (item.getMenu() != null) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                Optional<MenuItem> deeper = item(item.getMenu(), words);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    static void held(int modifiers, char character) {
        modifiers(SWT.KeyDown, modifiers);
        character(character);
        modifiers(SWT.KeyUp, modifiers);
    }

    private static void modifiers(int type, int modifiers) {
        for (int one : new int[] {SWT.MOD1, SWT.SHIFT, SWT.ALT}) {
            if ((modifiers & one) != 0) {
                post(type, one, '\0');
            }
        }
    }

    static void key(int code) {
        post(SWT.KeyDown, code, '\0');
        post(SWT.KeyUp, code, '\0');
    }

    static void character(char character) {
        post(SWT.KeyDown, 0, character);
        post(SWT.KeyUp, 0, character);
    }

    private static void post(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        // From another thread it would race with the toolkit, which keeps lists of its own without a lock, and end in a
        // crash.
        see(() -> display().post(event));
    }
}
