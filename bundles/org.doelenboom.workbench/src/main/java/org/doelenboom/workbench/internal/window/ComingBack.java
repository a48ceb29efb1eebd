package org.doelenboom.workbench.internal.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.preference.Preferences;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.OpenPlan;

/** The plans that were open the last time, until all of them are read, and which of them was in front. */
final class ComingBack {
    private static final String FRONT = "front";

    private final Preferences preferences;
    private final List<Path> awaited = new ArrayList<>();

    ComingBack(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The files that are read now, as far as they are still there. */
    List<Path> await() {
        preferences.lastOpen().stream().filter(Files::exists).forEach(awaited::add);
        return List.copyOf(awaited);
    }

    boolean isWaiting() {
        return !awaited.isEmpty();
    }

    boolean isAwaited(OpenPlan plan) {
        return plan.file().filter(awaited::contains).isPresent();
    }

    /** The plan is there; once it is the last one, what was in front then, which may be another. */
    Optional<PlanSession> came(OpenPlan plan, List<PlanSession> open) {
        plan.file().ifPresent(awaited::remove);
        String front = preferences.text(FRONT).orElse("");
        return awaited.isEmpty()
                ? open.stream().filter(one -> path(one).equals(front)).findFirst()
                : Optional.empty();
    }

    /** Keeps which plan is in front. */
    void remember(@Nullable PlanSession front) {
        preferences.rememberText(FRONT, front == null ? "" : path(front));
    }

    private static String path(PlanSession session) {
        return session.plan().file().map(Path::toString).orElse("");
    }
}
