package org.doelenboom.plan;

import java.util.Optional;
import org.doelenboom.api.document.Key;

/** What ties a plan to the one that it follows. */
public final class RenewalKeys {
    /**
     * On a plan: the id of the plan before it. On an objective or action: its id there. On the paragraph about an objective that was
     * stopped: that objective's id.
     */
    public static final Key<String> ORIGIN = Key.text("plan.origin");

    /** What became of an objective of the plan before. */
    public static final Key<Optional<Renewal>> RENEWAL = Key.token("plan.renewal", Renewal.class);

    private RenewalKeys() {}
}
