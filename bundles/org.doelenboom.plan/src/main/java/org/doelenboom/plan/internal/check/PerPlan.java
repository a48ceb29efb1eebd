package org.doelenboom.plan.internal.check;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;

/** Something worked out once for a snapshot and asked for at many of its nodes. Any thread. */
final class PerPlan<T> {
    private final Function<Snapshot, T> work;

    private record Known<T>(WeakReference<Snapshot> plan, T result) {}

    @Nullable
    private volatile Known<T> known;

    PerPlan(Function<Snapshot, T> work) {
        this.work = work;
    }

    T of(Snapshot plan) {
        Known<T> now = known;
        if (now == null || now.plan().get() != plan) {
            now = new Known<>(new WeakReference<>(plan), work.apply(plan));
            known = now;
        }
        return now.result();
    }
}
