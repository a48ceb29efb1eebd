package org.doelenboom.plan;

import java.util.List;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.osgi.annotation.versioning.ProviderType;

/** Asks all rules that are there. A service; any thread, best a background one. A rule that throws is left out and named. */
@ProviderType
public interface PlanChecker {
    /** Every problem of the plan, by rule for each item, items in the order of the plan. */
    List<Problem> check(Snapshot plan);

    /** A check that goes on with a plan while it is edited, asking again only what an edit can have changed. */
    Running begin(Snapshot plan);

    /** The ids of the rules that are there and work, in alphabetical order. */
    List<String> rules();

    /** Called on the thread that brought or took a rule; what {@link #begin} gave is then out of date. */
    Registration listen(Runnable listener);

    /** A quick fix of this problem threw: its rule is left out, until it comes anew. */
    void fixFailed(Problem problem, Throwable reason);

    /** The state of a check that goes on. Not for two threads at once. */
    interface Running {
        /** Brings it to the change set's later moment. */
        void follow(ChangeSet changes);

        /** Every problem at the moment followed to. */
        List<Problem> problems();
    }
}
