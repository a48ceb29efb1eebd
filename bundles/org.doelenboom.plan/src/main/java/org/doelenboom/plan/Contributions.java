package org.doelenboom.plan;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doelenboom.api.document.Registration;

/**
 * What modules contribute at one point, in a stable order, with those left out that failed. The one place that handles arrival
 * and departure. Any thread.
 *
 * @param <T> the contribution's interface
 */
public final class Contributions<T> {
    private final List<T> present = new CopyOnWriteArrayList<>();
    private final List<T> switchedOff = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void add(T contribution) {
        present.add(contribution);
        listeners.forEach(Runnable::run);
    }

    public void remove(T contribution) {
        present.remove(contribution);
        switchedOff.remove(contribution);
        listeners.forEach(Runnable::run);
    }

    /** Those that work, in the order in which they came. */
    public List<T> all() {
        return present.stream().filter(this::works).toList();
    }

    /** Leaves out one that threw, until it comes anew. */
    public void switchOff(T contribution) {
        if (works(contribution)) {
            switchedOff.add(contribution);
            listeners.forEach(Runnable::run);
        }
    }

    /** Whether it is there and has not failed. */
    public boolean works(T contribution) {
        return present.contains(contribution) && !switchedOff.contains(contribution);
    }

    public Collection<T> switchedOff() {
        return List.copyOf(switchedOff);
    }

    /** Called on the thread that brought or took a contribution, after the change. */
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
