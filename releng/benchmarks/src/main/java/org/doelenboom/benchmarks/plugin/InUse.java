package org.doelenboom.benchmarks.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Inside the program with a plan in its window: works in it by keys for some minutes, as a person does in hours, and writes down now and
 * then what the program holds. The same round again and again, which ends where it began.
 */
public final class InUse implements BundleActivator {
    /** Made when all is done. */
    public static final String RESULT = "doelenboom.benchmark.result";

    /** How long it works. */
    public static final String MINUTES = "doelenboom.benchmark.minutes";

    public static final String HEAP = "heap";
    public static final String WIDGETS = "widgets";
    public static final String LISTENERS = "listeners";
    public static final String THREADS = "threads";
    public static final String ROUNDS = "rounds";

    /** How often it is looked what there is. */
    private static final int LOOKS = 20;

    private static final int WALK = 12;

    /** A busy machine gets fewer looks rather than more time. */
    private static final double MOST_LATE = 1.3;

    private static final long REST_NANOS = 20_000_000;

    private final List<String> lines = new ArrayList<>();

    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(this::work, "in use");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop(BundleContext context) {
        // The thread ends with the program.
    }

    private void work() {
        try {
            Path first = Path.of(System.getProperty("doelenboom.firstPaint"));
            while (Files.notExists(first)) {
                Thread.sleep(20);
            }
            while (!see(() -> find(shell(), Tree.class)
                    .filter(tree -> tree.getItemCount() > 1)
                    .isPresent())) {
                Thread.sleep(20);
            }
            see(() -> {
                shell().forceActive();
                return true;
            });
            long length = TimeUnit.MINUTES.toNanos(Long.getLong(MINUTES, 10));
            long begun = System.nanoTime();
            int rounds = 0;
            for (int look = 1; look <= LOOKS; look++) {
                do {
                    round(rounds++);
                } while (System.nanoTime() - begun < length * look / LOOKS);
                look();
                if (System.nanoTime() - begun > length * MOST_LATE) {
                    break;
                }
            }
            note(ROUNDS, rounds);
            Path result = Path.of(System.getProperty(RESULT));
            Files.move(Files.write(result.resolveSibling("writing"), lines), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round(int number) throws InterruptedException {
        focus(Tree.class);
        for (int i = 0; i < WALK; i++) {
            key(i % 4 == 3 ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN);
        }
        for (int i = 0; i < WALK; i++) {
            key(i % 4 == 3 ? SWT.ARROW_LEFT : SWT.ARROW_UP);
        }
        if (see(InUse::focusTitle)) {
            "anders ".chars().forEach(letter -> character((char) letter));
            held(SWT.MOD1, 'z');
        }
        held(SWT.MOD1, 'f');
        "wonen".chars().forEach(letter -> character((char) letter));
        for (int i = 0; i < 5; i++) {
            key(SWT.BS);
        }
        choose(0, 3, number);
        choose(0, 4, number);
        // The layout as it was first, and the tree in front.
        command(SWT.F8);
    }

    /** What the menus lead to views: one after another, and each closed again. */
    private void choose(int from, int menu, int number) {
        see(() -> {
            Menu bar = shell().getMenuBar();
            Menu views = bar.getItem(Math.min(menu, bar.getItemCount() - 1)).getMenu();
            views.notifyListeners(SWT.Show, new Event());
            List<MenuItem> plain = new ArrayList<>();
            for (MenuItem item : views.getItems()) {
                if ((item.getStyle() & SWT.CHECK) != 0 && item.isEnabled()) {
                    plain.add(item);
                }
            }
            if (!plain.isEmpty()) {
                plain.get((from + number) % plain.size()).notifyListeners(SWT.Selection, new Event());
            }
            return true;
        });
        pause();
        held(SWT.MOD1 | SWT.SHIFT, 'w');
    }

    private void command(int key) {
        post(SWT.KeyDown, SWT.MOD1, '\0');
        key(key);
        post(SWT.KeyUp, SWT.MOD1, '\0');
        pause();
    }

    // what there is

    private void look() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(200);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        note(HEAP, least / 1e6);
        note(WIDGETS, see(() -> {
            int widgets = 0;
            for (Shell shell : display().getShells()) {
                widgets += controls(shell);
            }
            return widgets;
        }));
        note(LISTENERS, see(() -> size("eventTable") + size("filterTable")));
        note(THREADS, ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static int controls(Composite composite) {
        int count = 1;
        for (Control child : composite.getChildren()) {
            count += child instanceof Composite inner ? controls(inner) : 1;
        }
        return count;
    }

    /** The toolkit does not say how many listen. */
    private static int size(String table) throws ReflectiveOperationException {
        Field field = Display.class.getDeclaredField(table);
        field.setAccessible(true);
        Object listeners = field.get(display());
        if (listeners == null) {
            return 0;
        }
        Method size = listeners.getClass().getDeclaredMethod("size");
        size.setAccessible(true);
        return (int) size.invoke(listeners);
    }

    private void note(String what, double value) {
        lines.add(String.format(Locale.ROOT, "%s %.3f", what, value));
    }

    // the screen

    private static Display display() {
        return Display.getDefault();
    }

    private static Shell shell() {
        return display().getShells()[0];
    }

    private static boolean focusTitle() {
        Optional<Text> title = find(shell(), Text.class).isPresent() ? title(shell()) : Optional.empty();
        title.ifPresent(Control::forceFocus);
        return title.isPresent();
    }

    private static Optional<Text> title(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text
                    && (text.getStyle() & SWT.MULTI) != 0
                    && text.getEditable()
                    && text.isVisible()) {
                return Optional.of(text);
            }
            Optional<Text> deeper = child instanceof Composite inner ? title(inner) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private static void focus(Class<? extends Control> type) {
        see(() -> {
            find(shell(), type).ifPresent(Control::forceFocus);
            return true;
        });
    }

    private static <C extends Control> Optional<C> find(Composite parent, Class<C> type) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible()) {
                return Optional.of(type.cast(child));
            }
            Optional<C> deeper = child instanceof Composite inner ? find(inner, type) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private static <T> T see(Callable<T> look) {
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

    /** What was asked for is done before the next, and other programs get their turn. */
    private static void pause() {
        for (int i = 0; i < 3; i++) {
            see(() -> true);
        }
        LockSupport.parkNanos(REST_NANOS);
    }

    private void held(int modifiers, char character) {
        boolean shift = (modifiers & SWT.SHIFT) != 0;
        post(SWT.KeyDown, SWT.MOD1, '\0');
        if (shift) {
            post(SWT.KeyDown, SWT.SHIFT, '\0');
        }
        character(character);
        if (shift) {
            post(SWT.KeyUp, SWT.SHIFT, '\0');
        }
        post(SWT.KeyUp, SWT.MOD1, '\0');
        pause();
    }

    private void key(int code) {
        post(SWT.KeyDown, code, '\0');
        post(SWT.KeyUp, code, '\0');
        pause();
    }

    private void character(char character) {
        post(SWT.KeyDown, 0, character);
        post(SWT.KeyUp, 0, character);
        pause();
    }

    private static void post(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        display().post(event);
    }
}
