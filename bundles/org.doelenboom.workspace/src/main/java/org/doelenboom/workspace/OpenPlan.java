package org.doelenboom.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
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

    /** Saves to its own file. Ends typing and takes the state as it is now. @throws IllegalStateException without a file */
    Saving save();

    /** Saves to another file, which becomes its own; what is there is replaced. */
    Saving saveAs(Path file);

    /** What is known of how the plan became what it is, the oldest first: from its file, and what was done since. */
    List<HistoryEntry> history();

    /** Notes that the plan as it is now was adopted; saved with the next save. */
    void adopt(Adoption adoption);

    /** For when the file was changed by someone else. Ends typing. @throws IllegalStateException without a file */
    Merging mergeWithFile();

    /** Why a crash would now cost work, such as a full disk; empty where the journal is written. */
    Optional<Message> journalProblem();

    /** Takes it out of the workspace; unsaved work is gone. Asking first is the screen's task. */
    void close();
}
