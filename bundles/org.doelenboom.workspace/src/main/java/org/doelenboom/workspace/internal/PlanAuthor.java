package org.doelenboom.workspace.internal;

import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;

/** Whose name the steps of a plan carry: the person's here, or for a moment that of who did them elsewhere. On the thread that edits. */
final class PlanAuthor implements Supplier<String> {
    private final Supplier<String> here;

    @Nullable
    private String other;

    PlanAuthor(Supplier<String> here) {
        this.here = here;
    }

    @Override
    public String get() {
        String name = other;
        return name == null ? here.get() : name;
    }

    void as(String name, Runnable steps) {
        other = name;
        try {
            steps.run();
        } finally {
            other = null;
        }
    }
}
