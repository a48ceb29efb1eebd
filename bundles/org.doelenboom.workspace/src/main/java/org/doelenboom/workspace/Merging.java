package org.doelenboom.workspace;

import java.util.List;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Words;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What someone else wrote into the file of an open plan is brought together with what was done here: {@link #read()} in the
 * background, then the rest on the thread that edits.
 */
@ProviderType
public interface Merging {
    /** Reads the file as it is now. Any thread. */
    void read() throws Refusal;

    /** What the other changed since the file was last read or written here. */
    List<Difference> theirs();

    /** The codes before and after what the other changed, to say it in words. */
    Numbering before();

    Numbering after();

    /**
     * Brings both together, as one step that can be undone; what cannot be combined becomes questions. The file stays as it is until
     * the plan is saved, which is then no longer refused.
     *
     * @return how many questions came of it
     */
    int apply(Words words);
}
