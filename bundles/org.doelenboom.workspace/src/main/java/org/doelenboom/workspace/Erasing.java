package org.doelenboom.workspace;

import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A text that should never have been written goes from everything that remembers it: {@link #look()}, then {@link #erase()}, both in
 * the background. The plan as it is now stays; what is to go from there is deleted as anything else.
 */
@ProviderType
public interface Erasing {
    /**
     * Where the text was found.
     *
     * @param entries of the history, in the file and beside it
     * @param backups earlier files that hold it, in their plan or history
     * @param items of the plan as it is now
     * @param left what lies beside the plan or was left by a crash: contributions of others, journals of this person
     */
    record Found(int entries, int backups, int items, int left) {}

    /** Changes nothing. @throws Refusal when a file cannot be read */
    Found look() throws Refusal;

    /**
     * Rewrites history, earlier files, and what a crash or others left, each so that it is whole at every moment. The open plan still remembers the text in what
     * can be undone: it is to be closed and opened anew. Doing it again after a failure does what is left.
     */
    void erase() throws Refusal;
}
