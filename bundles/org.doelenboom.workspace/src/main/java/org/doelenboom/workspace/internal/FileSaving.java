package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.Replacing;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Saving;

/** A save of a plan to its own file or another. */
final class FileSaving implements Saving {
    /** A year of daily work or more; what is older moves beside the file when a version is adopted. */
    private static final int MOST_ENTRIES = 5_000;

    /**
     * What is saved, and where.
     *
     * @param transaction the last step that is in it; null where none is
     * @param from the plan's file until now; null where it has none
     * @param expected what is to be replaced; null for whatever is there
     * @param contributions files whose content is in the plan, to go once it is in the file
     */
    record Task(
            Snapshot state,
            @Nullable String transaction,
            StepLog.Saved steps,
            PlanHistory history,
            @Nullable Path from,
            Path target,
            boolean own,
            @Nullable FileState expected,
            PlanLock held,
            int backups,
            List<Path> contributions) {}

    /** What came of it. */
    record Outcome(Task task, FileState written, String history, PlanLock lock) {}

    private final PlanWorkspace workspace;
    private final Task task;
    private final Consumer<FileState> announced;
    private final Consumer<Outcome> then;

    @Nullable
    private volatile Outcome outcome;

    /**
     * @param announced told what the file will be
     * @param then told what came of it, on the thread that edits
     */
    FileSaving(PlanWorkspace workspace, Task task, Consumer<FileState> announced, Consumer<Outcome> then) {
        this.workspace = workspace;
        this.task = task;
        this.announced = announced;
        this.then = then;
    }

    @Override
    public void write() throws Refusal {
        PlanLock lock = task.own() ? task.held() : workspace.claim(task.target());
        LockHolder other = lock.other().orElse(null);
        if (other != null) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReadOnly.locked("refusal.locked", task.target(), other));
        }
        try {
            outcome = write(lock);
        } finally {
            if (outcome == null && !task.own()) {
                lock.release();
            }
        }
        removeContributions();
    }

    private Outcome write(PlanLock lock) throws Refusal {
        PlanStore store = workspace.store();
        String history = task.history().extended(store, task.steps().entries());
        Path from = task.from();
        if (!task.own() && from != null) {
            store.copyOlder(from, task.target());
        }
        if (task.steps().entries().stream().anyMatch(entry -> entry.adoptionOrNull() != null)) {
            history = store.moveOlder(history, task.target(), MOST_ENTRIES);
        }
        FileState written = store.write(
                task.state(), history, task.target(), task.expected(), new Replacing(task.backups(), announced));
        return new Outcome(task, written, history, lock);
    }

    /** Their content is on the disk now. One that cannot be removed is known by the file's history, and goes another time. */
    private void removeContributions() {
        for (Path contribution : task.contributions()) {
            try {
                workspace.store().removeContribution(contribution);
            } catch (Refusal e) {
                System.getLogger(FileSaving.class.getName())
                        .log(System.Logger.Level.WARNING, "contribution not removed: " + contribution, e);
            }
        }
    }

    @Override
    public void done() {
        then.accept(Objects.requireNonNull(outcome, "not written"));
    }
}
