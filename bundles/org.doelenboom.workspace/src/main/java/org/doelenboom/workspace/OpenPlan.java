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
import org.doelenboom.workspace.compare.Words;
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

    /** Saves to its own file, or beside it where {@link #isReporting}. Ends typing and takes the state as it is now. @throws IllegalStateException without a file */
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

    /**
     * Brings it together with a copy that someone else worked on. Ends typing. What both began with is found in the histories, else
     * among the earlier files; where it cannot be found, whatever differs is asked.
     */
    Merging mergeWith(Path other);

    /**
     * Whether someone else has it open and only figures, notes and how far things are may be changed: what is saved then lies beside
     * the plan until whoever has it open, or opens it next, has it in it.
     */
    boolean isReporting();

    /**
     * Looks for what others reported on it beside its file, one after the other. Made on the thread that edits; what is given back
     * may be asked on any thread, and gives nothing where the plan may only be looked at.
     *
     * @param words for what becomes a question
     */
    Supplier<Reports> reports(Words words);

    /** Why a crash would now cost work, such as a full disk; empty where the journal is written. */
    Optional<Message> journalProblem();

    /** Takes it out of the workspace; unsaved work is gone. Asking first is the screen's task. */
    void close();
}
