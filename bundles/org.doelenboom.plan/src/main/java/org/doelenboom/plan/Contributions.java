package org.doelenboom.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.text.Nullable;

/**
 * What modules contribute at one point, in a stable order, with those left out that failed. The one place that handles arrival
 * and departure. Any thread.
 *
 * @param <T> the contribution's interface
 */
public final class Contributions<T> {
    private static final System.Logger LOG = System.getLogger(Contributions.class.getName());

    @Nullable
    private final Function<? super T, String> id;

    private final Consumer<? super T> vetting;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Those that are there, with their ids, and why some are left out; all three guarded by this. */
    private final List<T> present = new ArrayList<>();

    private final Map<T, String> ids = new IdentityHashMap<>();
    private final Map<T, Throwable> failures = new IdentityHashMap<>();

    /** Those that work, twice: a check asks for every node of a plan, and then a look has to cost nothing. */
    private volatile List<T> working = List.of();

    private volatile Set<T> workingSet = Set.of();

    /** Every one is welcome. */
    public Contributions() {
        this(any -> {});
    }

    /** @param vetting throws where one that comes answers nonsense from the start; it is then left out */
    public Contributions(Consumer<? super T> vetting) {
        this.id = null;
        this.vetting = vetting;
    }

    /**
     * Each with an id of its own: one without, or with another's, is left out.
     *
     * @param vetting looks at the rest
     */
    public Contributions(Function<? super T, String> id, Consumer<? super T> vetting) {
        this.id = id;
        this.vetting = vetting;
    }

    public void add(T contribution) {
        synchronized (this) {
            present.add(contribution);
            try {
                takeId(contribution);
                vetting.accept(contribution);
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                fail(contribution, e);
            }
            update();
        }
        listeners.forEach(Runnable::run);
    }

    private void takeId(T contribution) {
        if (id == null) {
            return;
        }
        String own = id.apply(contribution);
        if (own == null || own.isBlank()) {
            throw new IllegalArgumentException("it has no id");
        }
        ids.forEach((other, taken) -> {
            if (taken.equals(own)) {
                throw new IllegalArgumentException(
                        "its id " + own + " is that of " + other.getClass().getName());
            }
        });
        ids.put(contribution, own);
    }

    private void update() {
        List<T> now = new ArrayList<>(present);
        now.removeIf(failures::containsKey);
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(now);
        working = List.copyOf(now);
        workingSet = set;
    }

    public void remove(T contribution) {
        synchronized (this) {
            present.removeIf(one -> one == contribution);
            failures.remove(contribution);
            ids.remove(contribution);
            update();
        }
        listeners.forEach(Runnable::run);
    }

    /** Those that work, in the order in which they came. */
    public List<T> all() {
        return working;
    }

    /** Whether it is there and has not failed. */
    public boolean works(T contribution) {
        return workingSet.contains(contribution);
    }

    /**
     * Asks one of them; where it throws, or gives null, it is switched off.
     *
     * @param otherwise what is taken then, and of one that does not work
     */
    public <R> R ask(T contribution, Function<? super T, R> question, R otherwise) {
        if (!works(contribution)) {
            return otherwise;
        }
        try {
            return Objects.requireNonNull(question.apply(contribution), "an answer of null");
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            switchOff(contribution, e);
            return otherwise;
        }
    }

    /** Leaves out one that failed, until it comes anew. */
    public void switchOff(T contribution, Throwable reason) {
        synchronized (this) {
            if (!works(contribution)) {
                return;
            }
            fail(contribution, reason);
            update();
        }
        listeners.forEach(Runnable::run);
    }

    private void fail(T contribution, Throwable reason) {
        LOG.log(System.Logger.Level.ERROR, contribution.getClass().getName() + " is switched off", reason);
        failures.put(contribution, reason);
        ids.remove(contribution);
    }

    /** Those that are left out, with the reason. */
    public synchronized List<FailedContribution> failed() {
        List<FailedContribution> failed = new ArrayList<>();
        for (T one : present) {
            Throwable reason = failures.get(one);
            if (reason != null) {
                failed.add(new FailedContribution(one, reason));
            }
        }
        return failed;
    }

    /** Called on the thread that brought or took a contribution, after the change. */
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
