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

/** A document that changes nothing as long as there is a reason not to, and says that reason whenever somebody tries. */
final class GuardedDocument implements Document {
    private final Document document;
    private final Supplier<Optional<Message>> reason;
    private final List<Consumer<Message>> listeners = new CopyOnWriteArrayList<>();

    GuardedDocument(Document document, Supplier<Optional<Message>> reason) {
        this.document = document;
        this.reason = reason;
    }

    Registration listenToRefusals(Consumer<Message> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private boolean isRefused() {
        Optional<Message> why = reason.get();
        why.ifPresent(message -> listeners.forEach(listener -> listener.accept(message)));
        return why.isPresent();
    }

    @Override
    public Snapshot snapshot() {
        return document.snapshot();
    }

    @Override
    public Optional<Transaction> edit(Message label, Consumer<Edit> edit) {
        return isRefused() ? Optional.empty() : document.edit(label, edit);
    }

    @Override
    public Optional<Transaction> type(Object field, Message label, Consumer<Edit> edit) {
        return isRefused() ? Optional.empty() : document.type(field, label, edit);
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
