package org.doelenboom.workspace;

import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.compare.Answer;
import org.doelenboom.workspace.compare.Asked;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Words;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What someone else wrote is brought together with an open plan: {@link #read()} and {@link #prepare} in the background, then
 * {@link #apply()} on the thread that edits. Nothing changes before that.
 */
@ProviderType
public interface Merging {
    /** How it is known what both began with. */
    enum Origin {
        /** The file is the one that the plan was read from, and so it is known as it was. */
        OWN,
        /** A step, an adopted version or the beginning is in both histories, and going back to it leads to one state from both sides. */
        HISTORY,
        /** An earlier file of this plan is where the other one set out from. */
        BACKUP,
        /** It is not known: whatever differs is asked. */
        NONE
    }

    /**
     * Reads the other file as it is now, and brings both together on the side. Any thread.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    void read() throws Refusal;

    /** As all that follows: only after {@link #read()}. */
    Origin origin();

    /** What the other changed since both were one. */
    List<Difference> theirs();

    /** The codes before and after what the other changed, to say it in words. */
    Numbering before();

    Numbering after();

    /** The plan as it was here when the merging began. */
    Snapshot mine();

    /** Both together; where both cannot be, it holds mine. */
    Snapshot together();

    /** What cannot be combined, in the order of the plan. Any thread. */
    List<Asked> asked(Words words);

    /**
     * Works out what is to be done. Any thread.
     *
     * @param answers for {@link #asked}, in their order; what is missing becomes a question in the plan
     */
    void prepare(List<Answer> answers, Words words);

    /**
     * Does what was prepared, as one step that can be undone. Files stay as they are until the plan is saved. Where the plan was
     * changed meanwhile both are brought together anew, on this thread, and what that asks becomes questions.
     *
     * @return how many questions came of it
     */
    int apply();
}
