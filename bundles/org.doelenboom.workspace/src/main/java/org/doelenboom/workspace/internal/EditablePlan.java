package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.workspace.Erasing;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Saving;
import org.doelenboom.workspace.compare.Replay;

/** An open plan and its file. */
final class EditablePlan implements OpenPlan {
    /** A year of daily work or more; what is older moves beside the file when a version is adopted. */
    private static final int MOST_ENTRIES = 5_000;

    private final PlanWorkspace workspace;
    private final Document document;
    private final GuardedDocument guarded;
    private final StepLog steps;
    private final PlanJournal journal;

    /** What the file holds, or what an unsaved plan began with: the journal's steps were made on it. */
    private Snapshot base;

    private final Registration listening;
    private String history;

    /** Read by other threads too. */
    @Nullable
    private volatile Path file;

    private PlanLock lock;

    /** The file as last read or written; null while there is none. */
    @Nullable
    private FileState onDisk;

    /** Whether the state that {@link #savedAt} names is in the file, or was what the plan began with. */
    private boolean began;

    /** The last transaction that is in the file; null where none is. */
    @Nullable
    private String savedAt;

    EditablePlan(PlanWorkspace workspace, PreparedPlan plan, PlanLock lock) {
        this.workspace = workspace;
        this.document = new PlanDocument(plan.stored().plan(), workspace::author);
        this.guarded = new GuardedDocument(document, this::readOnlyReason);
        this.lock = lock;
        this.history = plan.stored().history();
        this.file = plan.fileOrNull();
        this.onDisk = plan.fileOrNull() == null ? null : plan.stored().state();
        this.began = !plan.unsaved();
        this.base = plan.stored().plan();
        this.steps = new StepLog(document);
        this.journal = new PlanJournal(steps, () -> workspace.journal(base, file, onDisk));
        this.listening = document.listen(Runnable::run, changes -> {
            steps.changed();
            journal.changed();
            workspace.changed();
        });
    }

    @Override
    public Document document() {
        return guarded;
    }

    @Override
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public boolean isDirty() {
        return !began || steps.hasAdoptions() || !Objects.equals(savedAt, lastTransaction());
    }

    @Nullable
    private String lastTransaction() {
        return document.undoable().map(Transaction::id).orElse(null);
    }

    @Override
    public Optional<Message> readOnlyReason() {
        Optional<Message> locked = lock.other().map(holder -> ReadOnly.locked("readOnly.locked", name(), holder));
        return locked.isPresent() ? locked : ReadOnly.missing(document.snapshot(), workspace.catalogue());
    }

    private Object name() {
        return file == null ? "" : file.getFileName();
    }

    @Override
    public Optional<LockHolder> lockedBy() {
        return lock.other();
    }

    @Override
    public Registration listenToRefusals(Consumer<Message> listener) {
        return guarded.listenToRefusals(listener);
    }

    /** What a crash left comes back, whatever module is missing. */
    void replay(List<Transaction> lost) {
        for (Transaction step : lost) {
            document.edit(step.label(), edit -> Replay.forward(step, edit));
        }
    }

    @Override
    public List<Backup> backups() {
        Path own = file;
        return own == null ? List.of() : workspace.store().backups(own);
    }

    @Override
    public Saving save() {
        if (file == null) {
            throw new IllegalStateException("a plan without a file is saved under a name first");
        }
        return saving(file, onDisk);
    }

    @Override
    public Saving saveAs(Path target) {
        return saving(target, null);
    }

    private Saving saving(Path target, @Nullable FileState expected) {
        document.closeTyping();
        Snapshot state = document.snapshot();
        String transaction = lastTransaction();
        StepLog.Saved pending = steps.pending();
        String before = history;
        PlanLock held = lock;
        boolean own = file != null && PlanWorkspace.isSame(file, target);
        return new Saving() {
            @Nullable
            private volatile FileState written;

            private volatile String extended = before;
            private volatile PlanLock claimed = held;

            @Override
            public void write() throws Refusal {
                claimed = own ? held : workspace.claim(target);
                LockHolder other = claimed.other().orElse(null);
                if (other != null) {
                    throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReadOnly.locked("refusal.locked", target, other));
                }
                try {
                    extended = workspace.store().extend(before, pending.entries());
                    if (pending.entries().stream().anyMatch(entry -> entry.adoptionOrNull() != null)) {
                        extended = workspace.store().moveOlder(extended, target, MOST_ENTRIES);
                    }
                    written = workspace.store().write(state, extended, target, expected, workspace.backups());
                } finally {
                    if (written == null && !own) {
                        claimed.release();
                    }
                }
            }

            @Override
            public void done() {
                onDisk = Objects.requireNonNull(written, "not written");
                file = target;
                if (!own) {
                    lock.release();
                    lock = claimed;
                }
                history = extended;
                base = state;
                steps.done(pending);
                journal.saved();
                began = true;
                savedAt = transaction;
                workspace.changed();
            }
        };
    }

    @Override
    public Supplier<List<HistoryEntry>> history() {
        String saved = history;
        Path own = file;
        List<HistoryEntry> since = steps.pending().entries();
        return () -> {
            List<HistoryEntry> entries = new ArrayList<>();
            if (own != null) {
                entries.addAll(workspace.store().older(own, saved));
            }
            entries.addAll(workspace.store().history(saved));
            entries.addAll(since);
            return List.copyOf(entries);
        };
    }

    @Override
    public void adopt(Adoption adoption) {
        document.closeTyping();
        Transaction step = new Transaction(
                NodeId.random().value(),
                workspace.author(),
                Instant.now(),
                PlanWorkspace.message("history.adopted", adoption.name()),
                List.of());
        steps.adopt(step, adoption);
        workspace.changed();
    }

    @Override
    public Erasing erase(String text) {
        Path own = file;
        FileState state = onDisk;
        if (own == null || state == null || isDirty() || lock.other().isPresent()) {
            throw new IllegalStateException("only a saved plan of one's own can forget");
        }
        return new FileErasing(workspace.store(), own, new StoredPlan(base, history, state, false), text);
    }

    @Override
    public Merging mergeWithFile() {
        if (file == null) {
            throw new IllegalStateException("a plan without a file has nothing to be merged with");
        }
        document.closeTyping();
        return new FileMerging(workspace.store(), file, base, document, other -> {
            base = other.plan();
            onDisk = other.state();
            history = other.history();
        });
    }

    @Override
    public Optional<Message> journalProblem() {
        return journal.problem();
    }

    @Override
    public void close() {
        listening.close();
        journal.end();
        lock.release();
        workspace.forget(this);
    }
}
