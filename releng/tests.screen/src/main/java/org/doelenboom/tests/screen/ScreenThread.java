package org.doelenboom.tests.screen;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * The one thread of this run that is lent to the workbench, and the way to it for tests, which run on another. Its displays come and
 * go with the windows.
 */
final class ScreenThread {

    private static final long PATIENCE_SECONDS = 60;
    private static final int LOOK_AGAIN_MILLIS = 20;

    private static final ScreenThread ONLY = new ScreenThread();

    private final CompletableFuture<Thread> thread = new CompletableFuture<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "screen");
        made.setDaemon(true);
        thread.complete(made);
        return made;
    });

    private ScreenThread() {}

    static ScreenThread get() {
        return ONLY;
    }

    /** Runs the workbench there; the future completes when its window was closed. */
    CompletableFuture<Void> lend(Runnable workbench) {
        return CompletableFuture.runAsync(workbench, executor);
    }

    Display display() {
        Display display = Display.findDisplay(thread.join());
        if (display == null) {
            throw new AssertionError("no window is open");
        }
        return display;
    }

    /** Whether a display is there and takes what is asked of it: SWT shows one before it is made and while it goes. */
    boolean hasDisplay() {
        return attempt(() -> {});
    }

    /** Asks the screen something; what fails there fails here. */
    <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display().asyncExec(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | Error failure) {
                answer.completeExceptionally(failure);
            }
        });
        return await(answer, "an answer of the screen");
    }

    void tell(Runnable command) {
        ask(() -> {
            command.run();
            return "done";
        });
    }

    /** Starts something that may open a dialog and so return only when that is closed. */
    void begin(Runnable command) {
        display().asyncExec(command);
    }

    /** Starts something, unless there is no display that takes it. */
    boolean attempt(Runnable command) {
        Display display = thread.isDone() ? Display.findDisplay(thread.join()) : null;
        if (display == null) {
            return false;
        }
        try {
            display.asyncExec(command);
            return true;
        } catch (SWTException | NullPointerException halfMadeOrHalfGone) {
            return false;
        }
    }

    /** Waits until the condition, looked at on the screen's thread between its other work, holds. */
    void await(String what, BooleanSupplier condition) {
        CompletableFuture<Boolean> met = new CompletableFuture<>();
        Display display = display();
        display.asyncExec(() -> look(display, condition, met));
        await(met, what);
    }

    private static void look(Display display, BooleanSupplier condition, CompletableFuture<Boolean> met) {
        if (met.isDone()) {
            return;
        }
        try {
            if (condition.getAsBoolean()) {
                met.complete(true);
            } else {
                display.timerExec(LOOK_AGAIN_MILLIS, () -> look(display, condition, met));
            }
        } catch (RuntimeException | Error failure) {
            met.completeExceptionally(failure);
        }
    }

    static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            future.cancel(false);
            throw new AssertionError("waited in vain for " + what, e);
        } catch (ExecutionException e) {
            throw new AssertionError(what + ": " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }
}
