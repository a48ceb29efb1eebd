package org.doelenboom.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workspace.compare.ChangedOutside;

/**
 * What the file of a plan tells of itself, with the state that it tells it of. Any thread.
 *
 * @param text the history as it stands in the file
 * @param state what the file holds, or what an unsaved plan began with
 * @param file null where there is none
 * @param leads whether the history is known to lead to the state, since this program wrote both
 */
record PlanHistory(String text, Snapshot state, @Nullable Path file, boolean leads) {
    /** All of it, the oldest first; with what somebody changed by another program as a step at the end. */
    List<HistoryEntry> entries(PlanStore store) {
        List<HistoryEntry> entries = new ArrayList<>();
        if (file != null) {
            entries.addAll(store.older(file, text));
        }
        entries.addAll(withoutOlder(store));
        return entries;
    }

    /** The same without what moved beside the file. */
    List<HistoryEntry> withoutOlder(PlanStore store) {
        List<HistoryEntry> own = new ArrayList<>(store.history(text));
        outside(own).ifPresent(own::add);
        return own;
    }

    /** The text with what the entries add, and before them what somebody changed by another program. */
    String extended(PlanStore store, List<HistoryEntry> since) {
        List<HistoryEntry> entries = new ArrayList<>();
        if (!leads) {
            outside(store.history(text)).ifPresent(entries::add);
        }
        entries.addAll(since);
        return store.extend(text, entries);
    }

    private Optional<HistoryEntry> outside(List<HistoryEntry> own) {
        return leads || own.isEmpty() ? Optional.empty() : ChangedOutside.of(state, own, written(), Erasure.MARK);
    }

    private Instant written() {
        try {
            return file == null
                    ? Instant.now()
                    : Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            // It is gone or out of reach by now.
            return Instant.now();
        }
    }
}
