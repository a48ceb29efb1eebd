package org.doelenboom.plan.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;

/** A module's measure that may fail: it is asked in the middle of sums, where nobody could do anything about that. */
final class GuardedMeasure implements Measure {
    private final Measure measure;
    private final BiConsumer<Measure, Throwable> failed;

    GuardedMeasure(Measure measure, BiConsumer<Measure, Throwable> failed) {
        this.measure = measure;
        this.failed = failed;
    }

    Measure measure() {
        return measure;
    }

    @Override
    public String id() {
        return measure.id();
    }

    @Override
    public Message name() {
        return measure.name();
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        try {
            Optional<Quantity> actual =
                    Objects.requireNonNull(measure.actual(plan, target, year, neighbourhood), "an answer of null");
            if (actual.filter(quantity -> quantity.least().signum() < 0).isPresent()) {
                throw new IllegalArgumentException("less than nothing: " + actual);
            }
            return actual;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            failed.accept(this, e);
            return Optional.empty();
        }
    }
}
