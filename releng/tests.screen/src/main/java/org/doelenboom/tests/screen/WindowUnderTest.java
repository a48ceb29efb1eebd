package org.doelenboom.tests.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.doelenboom.workbench.Start;
import org.doelenboom.workbench.Workbench;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * The real window on a thread of its own, and a person's hands on it: keys and mouse go through the display server, and what is
 * seen is asked on the screen's thread.
 */
final class WindowUnderTest implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(15);
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
    private static final String UNSHIFTED = "`1234567890-=[]\\;',./";

    private final Workspace workspace;
    private final Display display;
    private final Shell shell;
    private final Future<?> running;

    private WindowUnderTest(Workspace workspace, Display display, Shell shell, Future<?> running) {
        this.workspace = workspace;
        this.display = display;
        this.shell = shell;
        this.running = running;
    }

    static WindowUnderTest start(Workbench workbench, Workspace workspace, Start start) {
        ScreenThread screen = ScreenThread.get();
        Future<Void> running = screen.lend(() -> workbench.run(start));
        waitFor("the display is there", () -> running.isDone() || screen.hasDisplay());
        AtomicReference<Shell> shell = new AtomicReference<>();
        waitFor("the window opens", () -> {
            if (running.isDone()) {
                throw new AssertionError("the window ended at once: " + running);
            }
            shell.set(screen.ask(() -> Arrays.stream(screen.display().getShells())
                    .filter(one -> one.isVisible() && one.getParent() == null)
                    .findFirst()
                    .orElse(null)));
            return shell.get() != null;
        });
        Display display = screen.display();
        WindowUnderTest window = new WindowUnderTest(workspace, display, shell.get(), running);
        window.until("the window is active", () -> {
            boolean alone =
                    Arrays.stream(display.getShells()).filter(Shell::isVisible).count() == 1;
            if (alone) {
                shell.get().forceActive();
            }
            return !alone || display.getActiveShell() == shell.get();
        });
        return window;
    }

    // seeing

    /** Asks on the screen's thread; null where the window was closed meanwhile. */
    <T> T see(Supplier<T> question) {
        if (Display.getCurrent() == display) {
            return question.get();
        }
        try {
            return ScreenThread.get().ask(question);
        } catch (AssertionError noAnswer) {
            if (shell.isDisposed()) {
                return null;
            }
            throw noAnswer;
        }
    }

    /** Waits until it is so; asked on the screen's thread. */
    void until(String what, BooleanSupplier isSo) {
        waitFor(what, () -> isSo(isSo));
    }

    private boolean isSo(BooleanSupplier condition) {
        return shell.isDisposed() ? condition.getAsBoolean() : Boolean.TRUE.equals(see(condition::getAsBoolean));
    }

    private static void waitFor(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + PATIENCE_SECONDS + " s in vain until " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    Display display() {
        return display;
    }

    Shell shell() {
        return shell;
    }

    /** Whether the person closed it. */
    boolean isClosed() {
        return running.isDone();
    }

    void untilClosed() {
        waitFor("the window is closed", this::isClosed);
    }

    /** All visible controls of a kind, in the order of the window. On the screen's thread. */
    <C extends Control> List<C> all(Shell in, Class<C> type) {
        List<C> found = new ArrayList<>();
        collect(in, type, found);
        return found;
    }

    private static <C extends Control> void collect(Control control, Class<C> type, List<C> found) {
        if (!control.isVisible()) {
            return;
        }
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    /** Waits for a control of the window. */
    <C extends Control> C find(String what, Class<C> type, Predicate<C> which) {
        return find(shell, what, type, which);
    }

    <C extends Control> C find(Shell in, String what, Class<C> type, Predicate<C> which) {
        AtomicReference<C> found = new AtomicReference<>();
        until("there is " + what, () -> {
            Optional<C> first = in.isDisposed()
                    ? Optional.empty()
                    : all(in, type).stream().filter(which).findFirst();
            first.ifPresent(found::set);
            return first.isPresent();
        });
        return found.get();
    }

    /** Waits for a dialog of ours in front of the window. */
    Shell dialog() {
        AtomicReference<Shell> found = new AtomicReference<>();
        until("a dialog is open", () -> {
            for (Shell one : display.getShells()) {
                if (one != shell && one.isVisible() && one.getParent() != null && display.getActiveShell() == one) {
                    found.set(one);
                }
            }
            return found.get() != null;
        });
        return found.get();
    }

    /** Waits until the main window is in front again. */
    void untilInFront() {
        until("the window is in front again", () -> display.getActiveShell() == shell);
    }

    // doing

    /** Presses and releases a key with others held. */
    void key(int modifiers, int key) {
        for (int modifier : new int[] {SWT.CTRL, SWT.ALT, SWT.SHIFT}) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyDown, modifier, (char) 0);
            }
        }
        boolean character = (key & SWT.KEYCODE_BIT) == 0 && key >= ' ' && key != SWT.DEL;
        post(SWT.KeyDown, character ? 0 : key, character ? (char) key : 0);
        post(SWT.KeyUp, character ? 0 : key, character ? (char) key : 0);
        for (int modifier : new int[] {SWT.SHIFT, SWT.ALT, SWT.CTRL}) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyUp, modifier, (char) 0);
            }
        }
        settle();
    }

    void key(int key) {
        key(0, key);
    }

    /** Types a text of plain letters, digits and signs. */
    void type(String text) {
        for (char one : text.toCharArray()) {
            int shifted = SHIFTED.indexOf(one);
            if (shifted >= 0 || Character.isUpperCase(one)) {
                key(SWT.SHIFT, shifted >= 0 ? UNSHIFTED.charAt(shifted) : Character.toLowerCase(one));
            } else {
                key(one);
            }
        }
    }

    private void post(int type, int keyCode, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        see(() -> display.post(event));
    }

    void click(Control control) {
        Point size = see(control::getSize);
        click(control, size.x / 2, size.y / 2);
    }

    /** Clicks, and once more where the window manager moved the window from under the pointer. */
    void clickUntil(String what, Control control, BooleanSupplier isSo) {
        actUntil(
                "clicked",
                what,
                2,
                again -> {
                    if (again) {
                        leave(control);
                    }
                    clickIfThere(control);
                },
                isSo);
    }

    /** Presses a key, and once more where it was lost. */
    void keyUntil(String what, int key, BooleanSupplier isSo) {
        actUntil("pressed", what, 5, again -> key(key), isSo);
    }

    /** @param act told whether it did so before */
    private void actUntil(String did, String what, int seconds, Consumer<Boolean> act, BooleanSupplier isSo) {
        long again = 0;
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS); !isSo(isSo); ) {
            if (System.nanoTime() > end) {
                throw new AssertionError(did + " for " + PATIENCE_SECONDS + " s in vain until " + what);
            }
            if (System.nanoTime() > again) {
                act.accept(again != 0);
                again = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private void clickIfThere(Control control) {
        Point middle =
                see(() -> control.isDisposed() ? null : new Point(control.getSize().x / 2, control.getSize().y / 2));
        if (middle != null) {
            click(control, middle.x, middle.y);
        }
    }

    /** Takes the pointer out of the control: the toolkit has a button pressed only where it saw the pointer come in. */
    private void leave(Control control) {
        Point outside = see(() -> control.isDisposed() ? null : control.toDisplay(-4, -4));
        if (outside != null) {
            move(outside);
            settle();
        }
    }

    private void move(Point place) {
        Event move = new Event();
        move.type = SWT.MouseMove;
        move.x = place.x;
        move.y = place.y;
        see(() -> display.post(move));
    }

    /** Clicks at a place in the control. */
    void click(Control control, int x, int y) {
        Point place = see(() -> control.isDisposed() ? null : control.toDisplay(x, y));
        if (place == null) {
            return;
        }
        move(place);
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event button = new Event();
            button.type = type;
            button.button = 1;
            button.x = place.x;
            button.y = place.y;
            see(() -> display.post(button));
        }
        settle();
    }

    /**
     * Drags from one place in the control to another, and holds it there. The display server's own pointer is moved, as slowly as a
     * hand does: dragging looks at the real buttons, which events that SWT posts do not press.
     */
    void drag(Control control, Point from, Point to) {
        Point start = see(() -> control.toDisplay(from));
        Point end = see(() -> control.toDisplay(to));
        List<String> moves = new ArrayList<>(List.of("xdotool"));
        pointerTo(moves, start);
        moves.addAll(List.of("mousedown", "1", "sleep", "0.2"));
        for (int i = 1; i <= 5; i++) {
            pointerTo(moves, new Point(start.x + 2 * i, start.y + 3 * i));
        }
        for (int i = 1; i <= 8; i++) {
            pointerTo(moves, new Point(start.x + (end.x - start.x) * i / 8, start.y + (end.y - start.y) * i / 8));
        }
        pointerTo(moves, new Point(end.x + 1, end.y));
        run(moves);
    }

    /** Presses keys as the display server does: after a drag the toolkit does not hear of the others. */
    void press(String keys) {
        run(List.of("xdotool", "key", keys));
    }

    /** Lets go what is dragged. */
    void drop() {
        run(List.of("xdotool", "sleep", "0.3", "mouseup", "1"));
    }

    /**
     * Names a file in the system's own dialog, which is no window of the toolkit, and goes on with the enter key. The screen may
     * answer nobody until that dialog is closed.
     */
    void chooseFile(String title, Path file) {
        chooseFile(List.of(), title, file);
    }

    /** The same, after the key that opens the dialog. */
    void chooseFileBy(String key, String title, Path file) {
        chooseFile(List.of("key", key), title, file);
    }

    private void chooseFile(List<String> opening, String title, Path file) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(opening);
        command.addAll(List.of("search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync"));
        call(command);
        // The first letter opens the place to write in; what follows too soon is lost.
        String path = file.toString();
        call(List.of("xdotool", "sleep", "0.5", "key", "ctrl+a", "type", path.substring(0, 1)));
        call(List.of("xdotool", "sleep", "0.5", "type", "--delay", "40", path.substring(1)));
        run(List.of("xdotool", "sleep", "0.5", "key", "Return"));
    }

    private static void pointerTo(List<String> moves, Point place) {
        moves.addAll(List.of("mousemove", String.valueOf(place.x), String.valueOf(place.y), "sleep", "0.1"));
    }

    private void run(List<String> command) {
        call(command);
        settle();
    }

    private static void call(List<String> command) {
        try {
            Process hands = new ProcessBuilder(command).inheritIO().start();
            if (!hands.waitFor(2 * PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                hands.destroy();
                throw new AssertionError("waited in vain for the end of " + command);
            }
            if (hands.exitValue() != 0) {
                throw new AssertionError(command + " ended with " + hands.exitValue());
            }
        } catch (java.io.IOException e) {
            throw new AssertionError("this test needs xdotool", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Lets what was done arrive: one round of events. */
    void settle() {
        see(() -> null);
        see(() -> null);
    }

    // pictures

    static void keepPicture(WindowUnderTest window, String name) {
        Path folder = Path.of(System.getProperty("doelenboom.pictures", "target/pictures"));
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".png");
            window.see(() -> {
                Picture.save(window.display(), file);
                return null;
            });
        } catch (java.io.IOException | AssertionError noPicture) {
            System.getLogger("pictures").log(System.Logger.Level.WARNING, "no picture of " + name, noPicture);
        }
    }

    /** Ends it without asking, whatever stands open. */
    @Override
    public void close() {
        ScreenThread.get().attempt(() -> {
            List.copyOf(workspace.plans()).forEach(OpenPlan::close);
            for (Shell one : display.getShells()) {
                one.dispose();
            }
        });
        waitFor("the screen's thread ends", running::isDone);
    }
}
