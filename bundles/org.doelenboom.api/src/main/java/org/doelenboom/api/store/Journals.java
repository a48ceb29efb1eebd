package org.doelenboom.api.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** The journals of this person's open plans. A service; any thread. */
@ProviderType
public interface Journals {
    /**
     * Begins a journal; returns at once.
     *
     * @param folder where journals are kept, for this person alone; made when it is not there
     * @param plan what the steps will be made on; kept beside the journal where there is no file
     * @param file the plan's file; null where it has none
     * @param state of that file; not looked at where there is none
     * @param former what it will {@link Journal#replace}; null where it is the plan's first. It counts for nothing until then
     */
    Journal begin(Path folder, Snapshot plan, @Nullable Path file, FileState state, @Nullable Journal former);

    /**
     * What crashes left in the folder. Journals of programs that run are passed over; those whose steps are all in their file are
     * removed; those whose file cannot be read now stay for another time.
     */
    List<Recovery> leftBehind(Path folder);

    /**
     * Changes what a crash left, and stays as it is where that cannot be done.
     *
     * @param step each of its steps
     * @param base what the steps were made on, where the journal keeps that itself
     */
    void rewrite(Recovery recovery, UnaryOperator<Transaction> step, UnaryOperator<Snapshot> base) throws Refusal;

    /** Removes what a crash left, once it came back or was given up. */
    void remove(Recovery recovery);
}
