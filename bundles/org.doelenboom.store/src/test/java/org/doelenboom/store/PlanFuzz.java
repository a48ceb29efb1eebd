package org.doelenboom.store;

import java.io.ByteArrayInputStream;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;

/** Anything at all as a plan file: read, or refused in words. Run by {@code releng/fuzz}. */
public final class PlanFuzz {
    private static final FilePlanStore STORE = new FilePlanStore();

    private PlanFuzz() {}

    /** Called with each input; what it throws is a find. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            StoredPlan plan = STORE.read(new ByteArrayInputStream(input), "fuzz");
            STORE.history(plan.history());
        } catch (Refusal declared) {
            if (declared.reason().key().isEmpty()) {
                throw new IllegalStateException("refused without words", declared);
            }
        }
    }
}
