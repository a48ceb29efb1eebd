package org.doelenboom.api.document;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An open plan. All but {@link #snapshot()} belongs to the thread that opened it, and throws {@link IllegalStateException} on any
 * other.
 */
@ProviderType
public interface Document {
    /** How deep a plan may be, the root counted. */
    int MAX_DEPTH = 256;

    /** The plan as it is now. Any thread. */
    Snapshot snapshot();

    /**
     * The only way to change the plan. An edit within an edit becomes part of the outer one. Closes what was being typed.
     *
     * @return what was done, or empty where nothing changed
     */
    Optional<Transaction> edit(Message label, Consumer<Edit> edit);

    /**
     * Like {@link #edit}, but goes on with the transaction of the field that is being typed in, until {@link #closeTyping()},
     * another edit, or typing in another field.
     *
     * @param field what is typed in: equal values mean the same field
     */
    Optional<Transaction> type(Object field, Message label, Consumer<Edit> edit);

    /** Ends the open transaction of typing, if any: on leaving the field, before saving, after 30 s of rest. */
    void closeTyping();

    /** What {@link #undo()} would take back. */
    Optional<Transaction> undoable();

    /** What {@link #redo()} would do again. */
    Optional<Transaction> redoable();

    /** Takes back the last transaction, open or not; does nothing where there is none. */
    Optional<Transaction> undo();

    /** Does again what was last taken back; does nothing where there is none. */
    Optional<Transaction> redo();

    /**
     * Tells of changes, one change set per outermost transaction. What happens before the executor has run the last delivery is
     * merged into one.
     *
     * @param executor where the listener is called, such as the screen's
     */
    Registration listen(Executor executor, Consumer<ChangeSet> listener);
}
