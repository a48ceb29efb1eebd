package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Saving;

/** An open plan and its file. */
final class EditablePlan implements OpenPlan {
    private final PlanWorkspace workspace;
    private final Document document;
    private final StepLog steps;
    private final PlanJournal journal;

    /** What the file holds, or what an unsaved plan began with: the journal's steps were made on it. */
    private Snapshot base;

    private final Registration listening;
    private String history;

    @Nullable
    private Path file;

    /** The file as last read or written; null while there is none. */
    @Nullable
    private FileState onDisk;

    /** Whether the state that {@link #savedAt} names is in the file, or was what the plan began with. */
    private boolean began;

    /** The last transaction that is in the file; null where none is. */
    @Nullable
    private String savedAt;

    EditablePlan(PlanWorkspace workspace, PreparedPlan plan) {
        this.workspace = workspace;
        this.document = new PlanDocument(plan.stored().plan(), workspace::author);
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
        return document;
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
        for (Namespace namespace : document.snapshot().namespaces()) {
            int known = workspace
                    .catalogue()
                    .namespace(namespace.name())
                    .map(Namespace::version)
                    .orElse(0);
            if (namespace.presence() == Namespace.Presence.REQUIRED && namespace.version() > known) {
                String key = known == 0 ? "readOnly.missing" : "readOnly.newer";
                return Optional.of(PlanWorkspace.message(key, namespace.name(), namespace.version()));
            }
        }
        return Optional.empty();
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
        return new Saving() {
            @Nullable
            private volatile FileState written;

            private volatile String extended = before;

            @Override
            public void write() throws Refusal {
                extended = workspace.store().extend(before, pending.entries());
                written = workspace.store().write(state, extended, target, expected);
            }

            @Override
            public void done() {
                onDisk = Objects.requireNonNull(written, "not written");
                file = target;
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
    public List<HistoryEntry> history() {
        List<HistoryEntry> entries = new ArrayList<>(workspace.store().history(history));
        entries.addAll(steps.pending().entries());
        return List.copyOf(entries);
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
        workspace.forget(this);
    }
}
