package org.doelenboom.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** A plan that is open. Belongs to the thread that edits. */
@ProviderType
public interface OpenPlan {
    Document document();

    /** Where it was last read from or written to. */
    Optional<Path> file();

    /** Whether it holds work that is in no file; undoing all of it makes it clean again. */
    boolean isDirty();

    /** Why it may only be looked at, such as a required module that is missing; empty where it may be edited. */
    Optional<Message> readOnlyReason();

    /** Who else had it open when it was opened here; empty where it is ours. */
    Optional<LockHolder> lockedBy();

    /** Told why, each time somebody tries to change what may only be looked at; on the thread that edits. */
    Registration listenToRefusals(Consumer<Message> listener);

    /** Earlier states of its file, the latest first; reads the disk. Any thread. */
    List<Backup> backups();

    /** Saves to its own file. Ends typing and takes the state as it is now. @throws IllegalStateException without a file */
    Saving save();

    /** Saves to another file, which becomes its own; what is there is replaced. */
    Saving saveAs(Path file);

    /**
     * How the plan became what it is now, the oldest first: from its file, what moved from there
     * into a file beside it, and what was done since. What is given back may be asked
     * on any thread; the cost follows the number of entries.
     */
    Supplier<List<HistoryEntry>> history();

    /** Notes that the plan as it is now was adopted; saved with the next save. */
    void adopt(Adoption adoption);

    /**
     * For a text that is to go from history and earlier files.
     *
     * @param text at least three characters; case does not count
     * @throws IllegalStateException without a file, with unsaved work, or where someone else has it open
     */
    Erasing erase(String text);

    /** For when the file was changed by someone else. Ends typing. @throws IllegalStateException without a file */
    Merging mergeWithFile();

    /** Why a crash would now cost work, such as a full disk; empty where the journal is written. */
    Optional<Message> journalProblem();

    /** Takes it out of the workspace; unsaved work is gone. Asking first is the screen's task. */
    void close();
}
