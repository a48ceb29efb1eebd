package org.doelenboom.benchmarks.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Inside the program with a plan in its window: how long from a key to the last thing that is painted because of it, and how long the
 * screen stood still while the plan came. System properties say where the milliseconds are written, a line each.
 */
public final class InWindow implements BundleActivator {
    /** Made when all is done. */
    public static final String RESULT = "doelenboom.benchmark.result";

    public static final String FREEZE = "freeze";
    public static final String SHOWN = "shown";
    public static final String CHARACTER = "character";
    public static final String SELECTION = "selection";
    public static final String PAGE = "page";
    public static final String FILTER = "filter";
    public static final String SEARCH = "search";
    public static final String SCROLL = "scroll";
    public static final String MARK = "mark";
    public static final String DIAGRAM = "diagram";

    /** Before the name of something: the time that the screen's thread worked for it, until it rests. */
    public static final String WORK = "work.";

    private static final int TIMES = 15;
    private static final int ROWS = 5;

    /** So long nothing is painted once all is painted that a key asked for. */
    private static final long QUIET_NANOS = 400_000_000;

    private final List<String> lines = new ArrayList<>();
    private volatile long painted;

    /** Whether what has the focus shows the answer to a key, and not something else. */
    private volatile boolean here;

    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(this::measure, "measuring");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop(BundleContext context) {
        // The thread ends with the program.
    }

    private void measure() {
        try {
            Path first = Path.of(System.getProperty("doelenboom.firstPaint"));
            while (Files.notExists(first)) {
                Thread.sleep(5);
            }
            long begun = System.nanoTime();
            coming(begun);
            see(() -> {
                display().addFilter(SWT.Paint, event -> {
                    if (here || event.widget != display().getFocusControl()) {
                        painted = System.nanoTime();
                    }
                });
                shell().forceActive();
                return true;
            });
            keys();
            Path result = Path.of(System.getProperty(RESULT));
            Files.move(Files.write(result.resolveSibling("writing"), lines), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From the painted window on, until the plan's rows stand in the tree and the screen has come to rest. */
    private void coming(long begun) throws InterruptedException {
        long longest = 0;
        long shown = 0;
        for (long rest = 0; rest < 200; ) {
            long asked = System.nanoTime();
            boolean there = see(() -> find(shell(), Tree.class, tree -> tree.getItemCount() > ROWS)
                    .isPresent());
            long waited = System.nanoTime() - asked;
            longest = Math.max(longest, waited);
            if (there && shown == 0) {
                shown = System.nanoTime();
            }
            rest = there && waited < 20_000_000 ? rest + 1 : 0;
            Thread.sleep(5);
        }
        note(FREEZE, longest);
        note(SHOWN, shown - begun);
    }

    private void keys() throws InterruptedException {
        Control tree = focus(Tree.class, any -> true);
        times(SELECTION, false, () -> key(SWT.ARROW_DOWN));
        times(PAGE, true, () -> key(SWT.PAGE_DOWN));
        focus(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable());
        times(CHARACTER, true, () -> character('x'));
        focus(
                Text.class,
                text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getParent() == tree.getParent()
                        || text.getParent().getParent() == tree.getParent());
        times(FILTER, false, () -> character('a'));
        times(FILTER, false, () -> key(SWT.BS));
        held(SWT.MOD1, 'f');
        times(SEARCH, false, () -> character('e'));
        views();
    }

    /** The year grid, with the figures behind it, then the diagram; each opened as the person does. */
    private void views() throws InterruptedException {
        post(SWT.KeyDown, SWT.ALT, '\0');
        post(SWT.KeyDown, SWT.SHIFT, '\0');
        character('3');
        post(SWT.KeyUp, SWT.SHIFT, '\0');
        post(SWT.KeyUp, SWT.ALT, '\0');
        untilQuiet();
        Control grid = see(() -> find(shell(), Control.class, one -> one.getClass()
                        .getSimpleName()
                        .equals("NatTable"))
                .orElseThrow());
        see(grid::forceFocus);
        times(SCROLL, true, () -> key(SWT.PAGE_DOWN));
        key(SWT.ARROW_RIGHT);
        key(SWT.ARROW_RIGHT);
        times(MARK, true, () -> {
            key(SWT.ARROW_DOWN);
            character(' ');
        });
        String title = System.getProperty(DIAGRAM, "");
        if (!title.isEmpty()) {
            long start = System.nanoTime();
            see(() -> {
                item(shell().getMenuBar(), title).orElseThrow().notifyListeners(SWT.Selection, new Event());
                return true;
            });
            untilQuiet();
            note(DIAGRAM, painted - start);
        }
    }

    private static Optional<MenuItem> item(Menu menu, String title) {
        for (MenuItem item : menu.getItems()) {
            if (item.getText().replace("&", "").startsWith(title)) {
                return Optional.of(item);
            }
            if (item.getMenu() != null) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                Optional<MenuItem> deeper = item(item.getMenu(), title);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private interface Act {
        void run();
    }

    /** The first time, classes are still being loaded. */
    private void times(String what, boolean where, Act act) throws InterruptedException {
        here = where;
        for (int time = -2; time < TIMES; time++) {
            untilQuiet();
            long worked = worked();
            long start = System.nanoTime();
            act.run();
            Thread.sleep(10);
            untilQuiet();
            if (time >= 0 && painted > start) {
                note(what, painted - start);
                note(WORK + what, worked() - worked);
            }
        }
    }

    /** What the screen's thread has worked until now. */
    private static long worked() {
        return see(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private void untilQuiet() throws InterruptedException {
        do {
            see(() -> true);
            Thread.sleep(5);
        } while (System.nanoTime() - painted < QUIET_NANOS);
    }

    private <C extends Control> Control focus(Class<C> type, Predicate<C> which) {
        return see(() -> {
            C control = find(shell(), type, which).orElseThrow();
            control.forceFocus();
            return control;
        });
    }

    private static Display display() {
        return Display.getDefault();
    }

    private static Shell shell() {
        return display().getShells()[0];
    }

    private static <C extends Control> Optional<C> find(Composite parent, Class<C> type, Predicate<C> which) {
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

    private void held(int modifier, char character) {
        post(SWT.KeyDown, modifier, '\0');
        character(character);
        post(SWT.KeyUp, modifier, '\0');
    }

    private void key(int code) {
        post(SWT.KeyDown, code, '\0');
        post(SWT.KeyUp, code, '\0');
    }

    private void character(char character) {
        post(SWT.KeyDown, 0, character);
        post(SWT.KeyUp, 0, character);
    }

    private void post(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        display().post(event);
    }

    private void note(String what, long nanos) {
        lines.add(String.format(Locale.ROOT, "%s %.3f", what, nanos / 1e6));
    }
}
