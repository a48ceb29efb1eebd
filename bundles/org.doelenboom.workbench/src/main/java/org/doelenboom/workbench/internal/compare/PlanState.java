package org.doelenboom.workbench.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.Replay;

/**
 * A state of a plan that can be compared with another.
 *
 * @param name what a person calls it
 */
record PlanState(String name, Loading loading) {
    PlanState {
        Objects.requireNonNull(name);
    }

    /** Any thread. */
    @FunctionalInterface
    interface Loading {
        Snapshot load() throws Refusal;
    }

    /** To be made on the screen's thread; what is given back finds, on any thread, the states of a plan, the present first. */
    static Supplier<List<PlanState>> of(Desk desk, OpenPlan plan) {
        Snapshot now = plan.document().snapshot();
        Supplier<List<HistoryEntry>> history = plan.history();
        return () -> {
            List<PlanState> states = new ArrayList<>();
            states.add(new PlanState(desk.text("compare.present"), () -> now));
            versions(desk, now, history.get(), states);
            for (Backup backup : plan.backups()) {
                states.add(of(desk, backup));
            }
            return List.copyOf(states);
        };
    }

    static PlanState of(Desk desk, Backup backup) {
        Workspace workspace = desk.services().workspace();
        return new PlanState(
                desk.text("compare.saved", desk.time(backup.time())),
                () -> workspace.read(backup.file()).stored().plan());
    }

    /** The latest first. */
    private static void versions(Desk desk, Snapshot now, List<HistoryEntry> entries, List<PlanState> states) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Adoption adoption = entries.get(i).adoptionOrNull();
            if (adoption != null) {
                List<HistoryEntry> later = entries.subList(i + 1, entries.size());
                states.add(new PlanState(
                        desk.text("compare.version", adoption.name(), adoption.day()),
                        () -> Replay.before(now, later)));
            }
        }
    }
}
