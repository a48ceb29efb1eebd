package org.doelenboom.benchmarks.plugin;

import static org.doelenboom.benchmarks.plugin.Hands.display;
import static org.doelenboom.benchmarks.plugin.Hands.find;
import static org.doelenboom.benchmarks.plugin.Hands.see;
import static org.doelenboom.benchmarks.plugin.Hands.shell;

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
 * then what the program holds. The same round again and again, which ends where it began; a look comes after whole rounds only.
 */
public final class InUse implements BundleActivator {
    /** Made when all is done. */
    public static final String RESULT = "doelenboom.benchmark.result";

    /** How long it works. */
    public static final String SECONDS = "doelenboom.benchmark.seconds";

    public static final String HEAP = "heap";
    public static final String WIDGETS = "widgets";
    public static final String LISTENERS = "listeners";
    public static final String THREADS = "threads";

    /** Minutes since it began, at each look. */
    public static final String TIME = "time";

    public static final String ROUNDS = "rounds";
    public static final String VIEWS = "views";

    /** How often it is looked what there is: a look takes a second. */
    private static final int MOST_LOOKS = 20;

    private static final int LEAST_LOOKS = 6;
    private static final int SECONDS_A_LOOK = 10;

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
            while (!see(() ->
                    find(shell(), Tree.class, tree -> tree.getItemCount() > 1).isPresent())) {
                Thread.sleep(20);
            }
            see(() -> {
                shell().forceActive();
                return true;
            });
            int views = see(InUse::views).size();
            note(VIEWS, views);
            long seconds = Long.getLong(SECONDS, 600);
            long length = TimeUnit.SECONDS.toNanos(seconds);
            long looks = Math.min(MOST_LOOKS, Math.max(LEAST_LOOKS, seconds / SECONDS_A_LOOK));
            int rounds = 0;
            // Once through all, which is when the core makes what it keeps.
            for (int i = 0; i < views; i++) {
                round(rounds++);
            }
            long begun = System.nanoTime();
            for (int look = 1; look <= looks; look++) {
                do {
                    round(rounds++);
                } while (System.nanoTime() - begun < length * look / looks);
                look(System.nanoTime() - begun);
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

    private void round(int number) {
        see(() ->
                find(shell(), Tree.class, tree -> true).map(Control::forceFocus).orElse(false));
        for (int i = 0; i < WALK; i++) {
            key(i % 4 == 3 ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN);
        }
        for (int i = 0; i < WALK; i++) {
            key(i % 4 == 3 ? SWT.ARROW_LEFT : SWT.ARROW_UP);
        }
        if (see(InUse::focusTitle)) {
            type("anders ");
            held(SWT.MOD1, 'z');
        }
        held(SWT.MOD1, 'f');
        type("wonen");
        for (int i = 0; i < 5; i++) {
            key(SWT.BS);
        }
        openAndClose(number);
        // Back to the layout as it was.
        see(() -> {
            Hands.item(shell().getMenuBar(), "Reset the layout")
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            return true;
        });
        pause();
    }

    /** All that can be opened: what stands before the first line of the menu of views. */
    private static List<MenuItem> views() {
        Menu views = Hands.item(shell().getMenuBar(), "Overviews").orElseThrow().getMenu();
        views.notifyListeners(SWT.Show, new Event());
        List<MenuItem> found = new ArrayList<>();
        for (MenuItem item : views.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) != 0) {
                break;
            }
            found.add(item);
        }
        return found;
    }

    /** One view after another is opened and closed again. */
    private void openAndClose(int number) {
        see(() -> {
            List<MenuItem> views = views();
            views.get(number % views.size()).notifyListeners(SWT.Selection, new Event());
            return true;
        });
        pause();
        pause();
        held(SWT.MOD1 | SWT.SHIFT, 'w');
    }

    // what there is

    private void look(long passed) throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(200);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        note(TIME, passed / 6e10);
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

    private static boolean focusTitle() {
        Optional<Text> title =
                find(shell(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable());
        title.ifPresent(Control::forceFocus);
        return title.isPresent();
    }

    /** What was asked for is done before the next, and other programs get their turn. */
    private static void pause() {
        for (int i = 0; i < 3; i++) {
            see(() -> true);
        }
        LockSupport.parkNanos(REST_NANOS);
    }

    private static void held(int modifiers, char character) {
        Hands.held(modifiers, character);
        pause();
    }

    private static void key(int code) {
        Hands.key(code);
        pause();
    }

    private static void type(String words) {
        words.chars().forEach(letter -> {
            Hands.character((char) letter);
            pause();
        });
    }
}
