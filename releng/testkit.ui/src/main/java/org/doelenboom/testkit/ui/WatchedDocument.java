package org.doelenboom.testkit.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Message;

/** A document that knows how many listen to it. */
final class WatchedDocument implements Document {
    private final Document document;
    private int listeners;

    WatchedDocument(Document document) {
        this.document = document;
    }

    int listeners() {
        return listeners;
    }

    @Override
    public Registration listen(Executor executor, Consumer<ChangeSet> listener) {
        Registration registration = document.listen(executor, listener);
        listeners++;
        return () -> {
            registration.close();
            listeners--;
        };
    }

    @Override
    public Snapshot snapshot() {
        return document.snapshot();
    }

    @Override
    public Optional<Transaction> edit(Message label, Consumer<Edit> edit) {
        return document.edit(label, edit);
    }

    @Override
    public Optional<Transaction> type(Object field, Message label, Consumer<Edit> edit) {
        return document.type(field, label, edit);
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
        return document.undo();
    }

    @Override
    public Optional<Transaction> redo() {
        return document.redo();
    }
}
