package org.doelenboom.api.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Plan files. A service; any thread, but one file by one thread at a time. */
@ProviderType
public interface PlanStore {
    /** @throws Refusal when it is no plan, damaged, of a newer format, or cannot be read; the message gives the line */
    StoredPlan read(Path file) throws Refusal;

    /**
     * Reads a plan that comes with the program.
     *
     * @param name for messages
     */
    StoredPlan read(InputStream content, String name) throws Refusal;

    /**
     * Writes the plan so that the file is at every moment either the old one or the new one, whole.
     *
     * @param expected the file as it was when last read or written; null to replace whatever is there
     * @return the file as it is now
     * @throws Refusal when it cannot be written, or is no longer the file that was expected; the file is then as it was
     */
    FileState write(Snapshot plan, String history, Path file, @Nullable FileState expected) throws Refusal;

    /**
     * The same, keeping the file as it was before beside those kept already. One that cannot be kept is no reason not to save.
     */
    FileState write(Snapshot plan, String history, Path file, @Nullable FileState expected, Replacing replacing)
            throws Refusal;

    /** The states that were kept of a file, the latest first. */
    List<Backup> backups(Path file);

    /**
     * The entries of a history, the oldest first. Any thread; the cost follows their number.
     *
     * @param history the JSON array of a {@link StoredPlan}
     * @return those that this version of the program understands; the text keeps the others
     */
    List<HistoryEntry> history(String history);

    /**
     * Moves the older part of a history into a file beside the plan's: what came before the adopted version before the last one, and
     * of the rest what is more than a number. What was moved before stays there.
     *
     * @return what stays in the plan's file
     */
    String moveOlder(String history, Path file, int most) throws Refusal;

    /** What was moved, the oldest first; empty where nothing was. What the plan's own history tells too is passed over. Any thread. */
    List<HistoryEntry> older(Path file, String history);

    /** Takes what was moved of one plan's history to another, in the place of what that had: for a plan that is saved elsewhere. */
    void copyOlder(Path from, Path to) throws Refusal;

    /** The history with entries changed; those that stay equal, or that this version does not know, stay as they are written. */
    String rewrite(String history, UnaryOperator<HistoryEntry> change);

    /** The same for what was moved beside the plan's file. */
    void rewriteOlder(Path file, UnaryOperator<HistoryEntry> change) throws Refusal;

    /** The history with these entries after its last one; what it holds so far stays as it is written. */
    String extend(String history, List<HistoryEntry> entries);

    /**
     * Leaves what somebody reported beside a plan that another has open, whole or not at all. The plan's file is not touched.
     *
     * @return where it lies
     */
    Path contribute(Path file, Contribution contribution) throws Refusal;

    /** What lies beside a plan, the oldest first, what cannot be read last. Any thread. */
    List<LeftContribution> contributions(Path file);

    /** Removes one whose content is in the plan's file. */
    void removeContribution(Path contribution) throws Refusal;
}
