package org.doelenboom.benchmarks.plugin;

import static org.doelenboom.benchmarks.plugin.Hands.character;
import static org.doelenboom.benchmarks.plugin.Hands.display;
import static org.doelenboom.benchmarks.plugin.Hands.find;
import static org.doelenboom.benchmarks.plugin.Hands.held;
import static org.doelenboom.benchmarks.plugin.Hands.key;
import static org.doelenboom.benchmarks.plugin.Hands.see;
import static org.doelenboom.benchmarks.plugin.Hands.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Inside the program with a plan in its window: how long from a key to what is painted because of it, and how long the screen stood
 * still while the plan came. System properties say where the milliseconds are written, a line each.
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

    /** Before the name of something: until the last thing that was painted after it, and what was put off until the screen rests. */
    public static final String LAST = "last.";

    private static final int TIMES = 15;
    private static final int ROWS = 5;
    private static final int MOST_ROWS = 30;

    /** Words of the plan, to be looked for letter by letter. */
    private static final List<String> WORDS = List.of("wijk", "gezin", "zorg", "netwerk");

    /** So long nothing is painted once all is painted that a key asked for. */
    private static final long QUIET_NANOS = 400_000_000;

    /** What is painted for one reason is painted without a rest as long as this. */
    private static final long REST_NANOS = 15_000_000;

    private final List<String> lines = new ArrayList<>();

    /** What is waited for; both on the screen's thread. */
    private Predicate<Widget> where = widget -> true;

    private Answer answer = () -> "";
    private String before = "";

    /** When the answer was first painted, and when that painting came to its end; 0 while it is not. */
    private volatile long answered;

    private volatile long painted;

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
                display().addFilter(SWT.Paint, this::painted);
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

    /** The answer is painted when something is painted where it stands after it has changed, and all that is painted at once with it. */
    private void painted(Event event) {
        long now = System.nanoTime();
        if (where.test(event.widget)) {
            boolean first = answered == 0 && !answer.shown().equals(before);
            if (first || answered != 0 && now - answered < REST_NANOS) {
                answered = now;
            }
        }
        painted = now;
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
        Tree tree = focus(Tree.class, any -> true);
        Text title = see(() -> find(shell(), Text.class, InWindow::isWritten).orElseThrow());
        Composite page = see(() -> pageOf(title));
        // The page shows another item, and is painted as far as it can be seen.
        await(widget -> isInside(widget, page), () -> titles(page));
        times(SELECTION, () -> key(SWT.ARROW_DOWN));
        await(
                widget -> widget == tree,
                () -> String.valueOf(tree.getVerticalBar().getSelection()));
        times(PAGE, () -> key(SWT.PAGE_DOWN));
        Text field = focus(Text.class, InWindow::isWritten);
        await(widget -> widget == field, field::getText);
        times(CHARACTER, () -> character('x'));
        focus(
                Text.class,
                text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getParent() == tree.getParent()
                        || text.getParent().getParent() == tree.getParent());
        await(widget -> widget == tree, () -> rows(tree));
        letters(FILTER);
        held(SWT.MOD1, 'f');
        untilQuiet();
        Table hits = see(() -> find(shell(), Table.class, table -> true).orElseThrow());
        await(widget -> widget == hits, () -> hits.getItemCount() + labels(hits.getParent()));
        letters(SEARCH);
        views();
    }

    private static boolean isWritten(Text text) {
        return (text.getStyle() & SWT.MULTI) != 0 && text.getEditable();
    }

    private static Composite pageOf(Control control) {
        Composite at = control.getParent();
        while (!(at instanceof ScrolledComposite)) {
            at = at.getParent();
        }
        return at;
    }

    private static boolean isInside(Widget widget, Composite page) {
        for (Control at = widget instanceof Control control ? control : null; at != null; at = at.getParent()) {
            if (at == page) {
                return true;
            }
        }
        return false;
    }

    private static String titles(Composite page) {
        return find(page, Text.class, InWindow::isWritten).map(Text::getText).orElse("");
    }

    /** The first rows that can be seen. */
    private static String rows(Tree tree) {
        StringBuilder rows = new StringBuilder();
        Optional<TreeItem> at = tree.getItemCount() == 0 ? Optional.empty() : Optional.of(tree.getItem(0));
        for (int i = 0; at.isPresent() && i < MOST_ROWS; i++) {
            rows.append(at.get().getText()).append('\n');
            at = next(tree, at.get());
        }
        return rows.toString();
    }

    private static Optional<TreeItem> next(Tree tree, TreeItem item) {
        if (item.getExpanded() && item.getItemCount() > 0) {
            return Optional.of(item.getItem(0));
        }
        for (TreeItem at = item; at != null; at = at.getParentItem()) {
            TreeItem above = at.getParentItem();
            int index = above == null ? tree.indexOf(at) : above.indexOf(at);
            int count = above == null ? tree.getItemCount() : above.getItemCount();
            if (index + 1 < count) {
                return Optional.of(above == null ? tree.getItem(index + 1) : above.getItem(index + 1));
            }
        }
        return Optional.empty();
    }

    private static String labels(Composite parent) {
        StringBuilder words = new StringBuilder();
        for (Control child : parent.getChildren()) {
            words.append(child instanceof Label label ? label.getText() : "");
        }
        return words.toString();
    }

    /** Types words letter by letter, and takes them away again. */
    private void letters(String what) throws InterruptedException {
        for (int round = -1; round < TIMES / WORDS.size(); round++) {
            for (String word : WORDS) {
                for (char letter : word.toCharArray()) {
                    once(round < 0 ? "" : what, () -> character(letter));
                }
                for (int i = 0; i < word.length(); i++) {
                    key(SWT.BS);
                }
                untilQuiet();
            }
        }
    }

    /** The year grid, with the figures behind it, then the diagram; each opened as the person does. */
    private void views() throws InterruptedException {
        held(SWT.ALT | SWT.SHIFT, '3');
        untilQuiet();
        Control grid = see(() -> find(shell(), Control.class, one -> one.getClass()
                        .getSimpleName()
                        .equals("NatTable"))
                .orElseThrow());
        see(grid::forceFocus);
        // Whatever is painted of it is the answer.
        long[] paints = {0};
        await(widget -> widget == grid, () -> String.valueOf(paints[0]++));
        times(SCROLL, () -> key(SWT.PAGE_DOWN));
        key(SWT.ARROW_RIGHT);
        key(SWT.ARROW_RIGHT);
        times(MARK, () -> {
            key(SWT.ARROW_DOWN);
            character(' ');
        });
        String title = System.getProperty(DIAGRAM, "");
        if (!title.isEmpty()) {
            long start = System.nanoTime();
            see(() -> {
                Hands.item(shell().getMenuBar(), title).orElseThrow().notifyListeners(SWT.Selection, new Event());
                return true;
            });
            untilQuiet();
            note(DIAGRAM, painted - start);
        }
    }

    private interface Act {
        void run();
    }

    /** What the person waits to see, as it is now; differs once it is there. */
    private interface Answer {
        String shown();
    }

    private void await(Predicate<Widget> place, Answer what) {
        see(() -> {
            where = place;
            answer = what;
            return true;
        });
    }

    /** The first time, classes are still being loaded. */
    private void times(String what, Act act) throws InterruptedException {
        for (int time = -2; time < TIMES; time++) {
            once(time < 0 ? "" : what, act);
        }
    }

    private void once(String what, Act act) throws InterruptedException {
        untilQuiet();
        see(() -> {
            before = answer.shown();
            answered = 0;
            return true;
        });
        long worked = worked();
        long start = System.nanoTime();
        act.run();
        Thread.sleep(10);
        untilQuiet();
        if (!what.isEmpty() && answered > start) {
            note(what, answered - start);
            note(LAST + what, painted - start);
            note(WORK + what, worked() - worked);
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

    private <C extends Control> C focus(Class<C> type, Predicate<C> which) {
        return see(() -> {
            C control = find(shell(), type, which).orElseThrow();
            control.forceFocus();
            return control;
        });
    }

    private void note(String what, long nanos) {
        lines.add(String.format(Locale.ROOT, "%s %.3f", what, nanos / 1e6));
    }
}
