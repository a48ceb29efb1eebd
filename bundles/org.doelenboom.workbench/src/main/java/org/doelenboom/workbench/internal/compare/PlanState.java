package org.doelenboom.workbench.internal.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
 * @param since the steps from then to the present, the oldest first; none where they are not known
 */
record PlanState(String name, Loading loading, List<HistoryEntry> since) {
    PlanState {
        Objects.requireNonNull(name);
        since = List.copyOf(since);
    }

    PlanState(String name, Loading loading) {
        this(name, loading, List.of());
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
                desk.text("compare.saved", when(desk, backup)),
                () -> workspace.read(backup.file()).stored().plan());
    }

    /** To the second: two saves often come in one minute. */
    static String when(Desk desk, Backup backup) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(desk.locale())
                .withZone(ZoneId.systemDefault())
                .format(backup.time());
    }

    /** The latest first. */
    private static void versions(Desk desk, Snapshot now, List<HistoryEntry> entries, List<PlanState> states) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Adoption adoption = entries.get(i).adoptionOrNull();
            if (adoption != null) {
                List<HistoryEntry> later = entries.subList(i + 1, entries.size());
                states.add(new PlanState(
                        desk.text("compare.version", adoption.name(), desk.day(adoption.day())),
                        () -> Replay.before(now, later),
                        later));
            }
        }
    }
}
