package org.doelenboom.workspace.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Message;

/**
 * A document that changes nothing as long as there is a reason not to, and of the rest only what its rules allow; says why whenever
 * somebody tries.
 */
final class GuardedDocument implements Document {
    private final Document document;
    private final Supplier<Optional<Message>> reason;
    private final EditRules rules;
    private boolean running;
    private final List<Consumer<Message>> listeners = new CopyOnWriteArrayList<>();

    GuardedDocument(Document document, Supplier<Optional<Message>> reason, EditRules rules) {
        this.document = document;
        this.reason = reason;
        this.rules = rules;
    }

    Registration listenToRefusals(Consumer<Message> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private boolean isRefused() {
        Optional<Message> why = reason.get();
        why.ifPresent(this::tell);
        return why.isPresent();
    }

    private void tell(Message why) {
        listeners.forEach(listener -> listener.accept(why));
    }

    private Consumer<Edit> guarded(Consumer<Edit> edit) {
        return hands -> edit.accept(new GuardedEdit(hands, rules));
    }

    /** An edit within an edit is part of the outer one, and so is its end. */
    private Optional<Transaction> run(Supplier<Optional<Transaction>> edit) {
        if (running) {
            return edit.get();
        }
        running = true;
        try {
            return edit.get();
        } catch (GuardedEdit.NotAllowed e) {
            tell(e.reason());
            return Optional.empty();
        } finally {
            running = false;
        }
    }

    @Override
    public Snapshot snapshot() {
        return document.snapshot();
    }

    @Override
    public Optional<Transaction> edit(Message label, Consumer<Edit> edit) {
        return isRefused() ? Optional.empty() : run(() -> document.edit(label, guarded(edit)));
    }

    @Override
    public Optional<Transaction> type(Object field, Message label, Consumer<Edit> edit) {
        return isRefused() ? Optional.empty() : run(() -> document.type(field, label, guarded(edit)));
    }

    @Override
    public void closeTyping() {
        document.closeTyping();
    }

    @Override
    public Optional<Transaction> undoable() {
        return document.undoable();
    }

    @Override
    public Optional<Transaction> redoable() {
        return document.redoable();
    }

    @Override
    public Optional<Transaction> undo() {
        return isRefused() ? Optional.empty() : document.undo();
    }

    @Override
    public Optional<Transaction> redo() {
        return isRefused() ? Optional.empty() : document.redo();
    }

    @Override
    public Registration listen(Executor executor, Consumer<ChangeSet> listener) {
        return document.listen(executor, listener);
    }
}
