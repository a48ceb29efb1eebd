package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.time.Instant;
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
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.workspace.Erasing;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Reports;
import org.doelenboom.workspace.Saving;
import org.doelenboom.workspace.compare.Replay;
import org.doelenboom.workspace.compare.Words;

/** An open plan and its file. */
final class EditablePlan implements OpenPlan {
    private final PlanWorkspace workspace;
    private final PlanAuthor author;
    private final Document document;
    private final GuardedDocument guarded;
    private final Incoming incoming;
    private final StepLog steps;
    private final PlanJournal journal;

    /** What the file holds, or what an unsaved plan began with: the journal's steps were made on it. */
    private Snapshot base;

    private final Registration listening;
    private PlanHistory history;

    /** Read by other threads too. */
    @Nullable
    private volatile Path file;

    private final PlanAccess access;

    /** The file as last read or written; null while there is none. */
    @Nullable
    private FileState onDisk;

    /** Whether the file held data of an older version when it was opened: it is kept, whatever else is not. */
    private final boolean migrated;

    /** Whether the state that {@link #savedAt} names is in the file, or was what the plan began with. */
    private boolean began;

    /** The last transaction that is in the file; null where none is. */
    @Nullable
    private String savedAt;

    /** @param reporting whether only figures and notes are reported, where the lock is another's */
    EditablePlan(PlanWorkspace workspace, PreparedPlan plan, PlanLock lock, boolean reporting) {
        this.workspace = workspace;
        this.author = new PlanAuthor(workspace::author);
        this.document = new PlanDocument(plan.stored().plan(), author);
        this.access = new PlanAccess(workspace.catalogue(), document::snapshot, this::name, lock, reporting);
        this.guarded = new GuardedDocument(document, access::refusal, access.rules());
        this.incoming = new Incoming(workspace.store(), document, author);
        this.history = new PlanHistory(
                plan.stored().history(),
                plan.stored().plan(),
                plan.fileOrNull(),
                plan.stored().migrated());
        this.file = plan.fileOrNull();
        this.onDisk = plan.fileOrNull() == null ? null : plan.stored().state();
        this.began = !plan.unsaved();
        this.migrated = plan.stored().migrated();
        this.base = plan.stored().plan();
        this.steps = new StepLog(document);
        this.journal = new PlanJournal(steps, former -> workspace.journal(base, file, onDisk, former.orElse(null)));
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

    private String name() {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    @Override
    public Optional<Message> readOnlyReason() {
        return access.readOnlyReason();
    }

    @Override
    public Optional<LockHolder> lockedBy() {
        return access.other();
    }

    @Override
    public Registration listenToRefusals(Consumer<Message> listener) {
        return guarded.listenToRefusals(listener);
    }

    /** Whether it is ours and holds just what its file held in that state. */
    boolean isAsIn(FileState state) {
        return state.equals(onDisk) && !isDirty() && access.other().isEmpty();
    }

    /** What a crash left comes back, whatever module is missing. */
    void replay(Recovery lost) {
        for (Transaction step : lost.steps()) {
            author.as(step.author(), () -> document.edit(step.label(), edit -> Replay.forward(step, edit)));
            List<HistoryEntry> since = lost.brought().stream()
                    .filter(entry -> step.id().equals(entry.broughtByOrNull()))
                    .toList();
            if (!since.isEmpty()) {
                document.undoable().ifPresent(again -> bring(again.id(), since));
            }
        }
    }

    private void bring(String step, List<HistoryEntry> since) {
        steps.bring(step, since);
        journal.brought(step);
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
        boolean own = file != null && OpenedPlans.isSame(file, target);
        if (own && isReporting()) {
            return new ContributionSaving(
                    workspace.store(),
                    target,
                    base,
                    state,
                    workspace.author(),
                    () -> done(state, pending, transaction));
        }
        List<Path> contributions = own ? incoming.in(pending.steps()) : List.of();
        FileSaving.Task task = new FileSaving.Task(
                state,
                transaction,
                pending,
                history,
                file,
                target,
                own,
                expected,
                access.lock(),
                backupsKept(),
                contributions);
        return new FileSaving(workspace, task, journal.saving(), this::saved);
    }

    private int backupsKept() {
        return migrated ? Math.max(1, workspace.backups()) : workspace.backups();
    }

    private void saved(FileSaving.Outcome outcome) {
        FileSaving.Task task = outcome.task();
        onDisk = outcome.written();
        file = task.target();
        if (!task.own()) {
            access.moved(outcome.lock());
            incoming.forget();
        }
        history = new PlanHistory(outcome.history(), task.state(), task.target(), true);
        done(task.state(), task.steps(), task.transaction());
    }

    private void done(Snapshot state, StepLog.Saved written, @Nullable String transaction) {
        base = state;
        steps.done(written);
        journal.saved();
        began = true;
        savedAt = transaction;
        workspace.changed();
    }

    @Override
    public Supplier<List<HistoryEntry>> history() {
        PlanHistory saved = history;
        List<HistoryEntry> since = steps.pending().entries();
        return () -> {
            List<HistoryEntry> entries = saved.entries(workspace.store());
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
        if (own == null || state == null || isDirty() || access.other().isPresent()) {
            throw new IllegalStateException("only a saved plan of one's own can forget");
        }
        return workspace.erasing(own, new StoredPlan(base, history.text(), state, false), text);
    }

    @Override
    public Merging mergeWithFile() {
        Path own = file;
        if (own == null) {
            throw new IllegalStateException("a plan without a file has nothing to be merged with");
        }
        document.closeTyping();
        OwnFile source = new OwnFile(workspace.store(), own, base, history.text());
        Message label = PlanWorkspace.message("merge.label", own.getFileName());
        Consumer<StoredPlan> known = other -> {
            base = other.plan();
            onDisk = other.state();
            history = new PlanHistory(other.history(), other.plan(), own, other.migrated());
        };
        // What was done there is in the file's own history.
        return new PlanMerging(document, label, source, known, (step, since) -> {});
    }

    @Override
    public Merging mergeWith(Path other) {
        document.closeTyping();
        Message label = PlanWorkspace.message("merge.label", other.getFileName());
        OtherFile source = new OtherFile(workspace.store(), document.snapshot(), history(), file, other);
        return new PlanMerging(document, label, source, theirs -> {}, this::bring);
    }

    @Override
    public boolean isReporting() {
        return access.isReporting();
    }

    @Override
    public Supplier<Reports> reports(Words words) {
        Path own = file;
        if (own == null || readOnlyReason().isPresent()) {
            return () -> Reports.NONE;
        }
        String saved = history.text();
        return incoming.next(own, history(), saved::contains, words);
    }

    @Override
    public Optional<Message> journalProblem() {
        return journal.problem();
    }

    @Override
    public void close() {
        listening.close();
        journal.end();
        access.end();
        workspace.forget(this);
    }
}
