package org.doelenboom.workspace;

import java.time.Instant;
import java.util.List;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.compare.Difference;
import org.osgi.annotation.versioning.ProviderType;

/** What somebody reported on a plan that was open here, ready to flow in. */
@ProviderType
public interface Reported {
    /** Who. */
    String person();

    /** When she handed it on, by her computer's clock. */
    Instant time();

    /** What changes in the plan by it, compared with the plan as it was here; empty where all of it was known already. */
    List<Difference> changes();

    /** The codes before and after, to say it in words. */
    Numbering before();

    Numbering after();

    /** How much of it says otherwise than the plan does now, and becomes questions. */
    int questions();

    /**
     * Takes it into the plan under her name, as one step that can be undone; the next save makes it last. On the thread that edits.
     *
     * @return false where the plan was changed meanwhile: then it has to be looked at anew
     */
    boolean take();
}
