package org.doelenboom.workbench.internal.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/** Work beside the screen: one piece after another, shown while it runs, its outcome told on the screen's thread. */
public final class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final int PATIENCE_SECONDS = 20;

    private final Executor screen;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "Doelenboom background"));
    private final ExecutorService checker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "Doelenboom check"));
    private final ExecutorService searcher =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "Doelenboom search"));
    private final Map<Object, Future<?>> asked = new HashMap<>();
    private final List<Job> running = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** @param screen runs on the screen's thread, later; drops what comes after the end of the window */
    public Background(Executor screen) {
        this.screen = screen;
    }

    /** What may be refused. */
    @FunctionalInterface
    public interface Work<T> {
        T call() throws Refusal;
    }

    /** The same, which tells how much of it is done, from 0 to 1. */
    @FunctionalInterface
    public interface LongWork<T> {
        T call(DoubleConsumer progress) throws Refusal;
    }

    /** A piece of work that is waiting or running. */
    public static final class Job {
        private final String name;
        private volatile int percent;

        @Nullable
        private Future<?> future;

        private Job(String name) {
            this.name = name;
        }

        /** What is being done, with how much of it is where that is known. */
        public String name() {
            return percent == 0 ? name : name + "  " + percent + " %";
        }

        /** Asks it to end; neither outcome is told then. */
        public void cancel() {
            if (future != null) {
                future.cancel(true);
            }
        }
    }

    /**
     * @param name what is being done, in the user's language
     * @param done gets the result, on the screen's thread
     * @param failed gets the reason, on the screen's thread; a failure of ours is told as one, and logged
     */
    public <T> Job run(String name, Work<T> work, Consumer<T> done, Consumer<Message> failed) {
        return run(name, (LongWork<T>) progress -> work.call(), done, failed);
    }

    /** The same for work that tells how far it is. */
    public <T> Job run(String name, LongWork<T> work, Consumer<T> done, Consumer<Message> failed) {
        Job job = new Job(name);
        running.add(job);
        job.future = worker.submit(() -> {
            try {
                T result = work.call(part -> progress(job, part));
                finish(job, () -> done.accept(result));
            } catch (Refusal refusal) {
                finish(job, () -> failed.accept(refusal.reason()));
            } catch (CancellationException cancelled) {
                finish(job, () -> {});
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                LOG.log(Level.SEVERE, name, e);
                finish(job, () -> failed.accept(Message.of("org.doelenboom.workbench", "failure.own")));
            }
        });
        listeners.forEach(Runnable::run);
        return job;
    }

    private void progress(Job job, double part) {
        int percent = (int) (100 * part);
        if (percent != job.percent) {
            job.percent = percent;
            screen.execute(() -> listeners.forEach(Runnable::run));
        }
    }

    /**
     * Looks something up beside the screen. What the same asker asked before and was not told yet, it is not told any more.
     *
     * @param question may look whether its thread is interrupted, and end early
     * @param answer told on the screen's thread
     */
    public <T> void look(Object asker, Supplier<T> question, Consumer<T> answer) {
        forget(asker);
        if (searcher.isShutdown()) {
            return;
        }
        Future<?>[] own = new Future<?>[1];
        own[0] = searcher.submit(() -> {
            try {
                T found = question.get();
                screen.execute(() -> {
                    if (asked.get(asker) == own[0]) {
                        asked.remove(asker);
                        answer.accept(found);
                    }
                });
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "not found out", e);
            }
        });
        asked.put(asker, own[0]);
    }

    /** The asker need not be told any more. */
    public void forget(Object asker) {
        Future<?> before = asked.remove(asker);
        if (before != null) {
            before.cancel(true);
        }
    }

    private void finish(Job job, Runnable outcome) {
        boolean cancelled = Thread.interrupted();
        screen.execute(() -> {
            running.remove(job);
            listeners.forEach(Runnable::run);
            if (!cancelled) {
                outcome.run();
            }
        });
    }

    /** What is waiting or running now, the oldest first. */
    public List<Job> running() {
        return List.copyOf(running);
    }

    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Where plans are checked, apart from files, so that a slow disk does not hold up the check. */
    public Executor checker() {
        return task -> {
            if (!checker.isShutdown()) {
                checker.execute(task);
            }
        };
    }

    /** Where small things are written, in their turn among the files; at the end at once. */
    public Executor writer() {
        return task -> {
            if (worker.isShutdown()) {
                task.run();
            } else {
                worker.execute(task);
            }
        };
    }

    /** Waits for what is being written; what only reads is interrupted. */
    public void close() {
        checker.shutdownNow();
        searcher.shutdownNow();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
