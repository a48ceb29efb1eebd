package org.doelenboom.api.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was done on one open plan and is in no file yet, on disk within half a second, so that a crash loses nothing older. Every method
 * returns at once; the writing happens on a thread of its own.
 */
@ProviderType
public interface Journal {
    /** Something was done, or done again; a step with the id of an earlier one takes its place, and drops those after it. */
    void done(Transaction step);

    /** What was done on a copy, and taken in by one of the steps: for the history, which tells who did what there. */
    void brought(List<HistoryEntry> entries);

    /**
     * Steps were taken back.
     *
     * @param last the id of the last step that still holds; empty where none does
     */
    void takenBackTo(String last);

    /**
     * A save begins with what was done so far.
     *
     * @return told what the plan's file will be, before it is replaced; returns when the journal has that on disk, or cannot have it.
     *     After a crash in between, the next start then knows which steps the file holds. Any thread
     */
    Consumer<FileState> saving();

    /** Why the journal is not written, such as a full disk; empty as long as it is. */
    Optional<Message> problem();

    /** This one was told all that the former one holds and is in no file; that one is removed as soon as this one is on the disk. */
    void replace(Journal former);

    /** The work is in a file now, or was given up: removes the journal. */
    void end();
}
