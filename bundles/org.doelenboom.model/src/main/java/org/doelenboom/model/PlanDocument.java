package org.doelenboom.model;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;

/** The open plan. Made on the thread that will edit it. */
public final class PlanDocument implements Document {
    /** How many transactions can be taken back; a step weighs about as much as what it changed. */
    static final int UNDO_LIMIT = 1_000;

    private final Thread owner = Thread.currentThread();
    private final Supplier<String> author;
    private final Clock clock;
    private final Supplier<NodeId> ids;
    private final Deque<Transaction> done = new ArrayDeque<>();
    private final Deque<Transaction> undone = new ArrayDeque<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile SharedSnapshot now;
    private long revision;

    @Nullable
    private RunningEdit running;

    /** The field whose transaction is open, and that transaction's id, once there is one. */
    @Nullable
    private Object typing;

    @Nullable
    private String openId;

    /**
     * @param author asked at each transaction
     * @param ids where new nodes get their ids
     */
    public PlanDocument(Snapshot plan, Supplier<String> author, Clock clock, Supplier<NodeId> ids) {
        this.now = SharedSnapshot.from(plan);
        this.revision = now.revision();
        this.author = Objects.requireNonNull(author);
        this.clock = Objects.requireNonNull(clock);
        this.ids = Objects.requireNonNull(ids);
    }

    public PlanDocument(Snapshot plan, Supplier<String> author) {
        this(plan, author, Clock.systemUTC(), NodeId::random);
    }

    @Override
    public Snapshot snapshot() {
        return now;
    }

    @Override
    public Optional<Transaction> edit(Message label, Consumer<Edit> edit) {
        checkThread();
        if (running != null) {
            edit.accept(running);
            return Optional.empty();
        }
        closeTyping();
        return run(label, edit, null);
    }

    @Override
    public Optional<Transaction> type(Object field, Message label, Consumer<Edit> edit) {
        checkThread();
        if (running != null) {
            throw new IllegalStateException("typing inside an edit");
        }
        Transaction open = field.equals(typing) ? done.peek() : null;
        if (open == null || !open.id().equals(openId)) {
            closeTyping();
            open = null;
        }
        Optional<Transaction> transaction = run(label, edit, open);
        typing = field;
        transaction.ifPresent(last -> openId = last.id());
        return transaction;
    }

    @Override
    public void closeTyping() {
        checkThread();
        typing = null;
        openId = null;
    }

    private Optional<Transaction> run(Message label, Consumer<Edit> edit, @Nullable Transaction open) {
        RunningEdit current = new RunningEdit(now, ids);
        running = current;
        try {
            edit.accept(current);
        } finally {
            // After an exception "now" was never replaced: that is the whole of taking back.
            running = null;
            current.end();
        }
        if (current.changes().isEmpty()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        if (open != null) {
            changes.addAll(open.changes());
            done.pop();
        }
        changes.addAll(current.changes());
        List<Change> merged = Changes.merged(changes);
        Optional<Transaction> transaction = merged.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transaction(
                        open == null ? NodeId.random().value() : open.id(),
                        author.get(),
                        clock.instant(),
                        label,
                        merged));
        transaction.ifPresent(this::remember);
        become(current.result(), Changes.touched(current.changes()));
        return transaction;
    }

    private void remember(Transaction transaction) {
        undone.clear();
        done.push(transaction);
        while (done.size() > UNDO_LIMIT) {
            done.removeLast();
        }
    }

    @Override
    public Optional<Transaction> undoable() {
        checkThread();
        return Optional.ofNullable(done.peek());
    }

    @Override
    public Optional<Transaction> redoable() {
        checkThread();
        return Optional.ofNullable(undone.peek());
    }

    @Override
    public Optional<Transaction> undo() {
        checkThread();
        closeTyping();
        if (running != null || done.isEmpty()) {
            return Optional.empty();
        }
        Transaction last = done.pop();
        undone.push(last);
        apply(Changes.inverse(last.changes()));
        return Optional.of(last);
    }

    @Override
    public Optional<Transaction> redo() {
        checkThread();
        closeTyping();
        if (running != null || undone.isEmpty()) {
            return Optional.empty();
        }
        Transaction next = undone.pop();
        done.push(next);
        apply(next.changes());
        return Optional.of(next);
    }

    private void apply(List<Change> changes) {
        SharedSnapshot after = now;
        for (Change change : changes) {
            after = Changes.apply(after, change);
        }
        become(after, Changes.touched(changes));
    }

    private void become(SharedSnapshot after, Set<NodeId> touched) {
        SharedSnapshot before = now;
        now = after.withRevision(++revision);
        ChangeSet changes = ChangeSet.between(before, now, touched);
        if (!changes.isEmpty()) {
            listeners.forEach(listener -> listener.add(changes));
        }
    }

    @Override
    public Registration listen(Executor executor, Consumer<ChangeSet> listener) {
        checkThread();
        Listener registered = new Listener(executor, listener);
        listeners.add(registered);
        return () -> {
            registered.end();
            listeners.remove(registered);
        };
    }

    private void checkThread() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("this plan is edited on thread \"" + owner.getName() + "\", not on \""
                    + Thread.currentThread().getName() + "\"");
        }
    }

    /** Holds what its executor has not delivered yet: at most one delivery is queued, however fast the edits come. */
    private static final class Listener {
        private final Executor executor;
        private final Consumer<ChangeSet> target;

        @Nullable
        private ChangeSet pending;

        private boolean ended;

        private Listener(Executor executor, Consumer<ChangeSet> target) {
            this.executor = executor;
            this.target = target;
        }

        private void add(ChangeSet changes) {
            synchronized (this) {
                if (pending != null) {
                    pending = pending.then(changes);
                    return;
                }
                pending = changes;
            }
            executor.execute(this::deliver);
        }

        private void deliver() {
            ChangeSet changes;
            synchronized (this) {
                changes = pending;
                pending = null;
                if (changes == null || ended || changes.isEmpty()) {
                    return;
                }
            }
            target.accept(changes);
        }

        private synchronized void end() {
            ended = true;
        }
    }
}
