package org.doelenboom.workspace.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Workspace;

/** Plans that are in no file yet. Any thread. */
final class NewPlans {
    /** Nothing on disk is expected to equal it. */
    static final FileState NO_FILE = new FileState(0, "");

    private static final String SAMPLE = "sample.doelenboom";

    private final PlanStore store;

    NewPlans(PlanStore store) {
        this.store = store;
    }

    static PreparedPlan of(Snapshot plan, boolean unsaved) {
        return new PreparedPlan(new StoredPlan(plan, StoredPlan.NO_HISTORY, NO_FILE, false), null, unsaved);
    }

    PreparedPlan sample() throws Refusal {
        try (InputStream content = Workspace.class.getResourceAsStream(SAMPLE)) {
            if (content == null) {
                throw new IllegalStateException("this build holds no " + SAMPLE);
            }
            return new PreparedPlan(store.read(content, SAMPLE), null, false);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_READABLE, PlanWorkspace.message("refusal.unreadable", SAMPLE), e);
        }
    }

    PreparedPlan roughSample() throws Refusal {
        return of(RoughSample.of(sample().stored().plan()), false);
    }

    static PreparedPlan blank(BilingualText title, List<String> languages) {
        Attributes header =
                Attributes.NONE.with(PlanKeys.TITLE, title).with(PlanKeys.LANGUAGES, List.copyOf(languages));
        Snapshot plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, header)
                .declare(PlanKinds.NAMESPACE)
                .build();
        return of(plan, false);
    }
}
