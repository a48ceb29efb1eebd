package org.doelenboom.api.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.doelenboom.api.text.Message;

/**
 * What one edit did: the unit of undo, of the journal and of the history.
 *
 * @param id unique in the plan; an open transaction keeps it while it grows
 * @param author who, as she calls herself in the preferences
 * @param label what, in the words of the command
 * @param changes in the order in which they were made; never empty
 */
public record Transaction(String id, String author, Instant time, Message label, List<Change> changes) {
    public Transaction {
        Objects.requireNonNull(id);
        Objects.requireNonNull(author);
        Objects.requireNonNull(time);
        Objects.requireNonNull(label);
        changes = List.copyOf(changes);
    }
}
