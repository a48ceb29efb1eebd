package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Saving;
import org.doelenboom.workspace.compare.Contributed;
import org.doelenboom.workspace.compare.Transition;

/** Leaves what was reported since the last time beside a plan that someone else has open. */
final class ContributionSaving implements Saving {
    private final PlanStore store;
    private final Path file;
    private final Snapshot before;
    private final Snapshot after;
    private final String author;
    private final Runnable then;

    /** @param then on the thread that edits, once it is there */
    ContributionSaving(PlanStore store, Path file, Snapshot before, Snapshot after, String author, Runnable then) {
        this.store = store;
        this.file = file;
        this.before = before;
        this.after = after;
        this.author = author;
        this.then = then;
    }

    @Override
    public void write() throws Refusal {
        List<Change> changes = Transition.changes(before, after);
        if (!changes.isEmpty()) {
            String id = NodeId.random().value();
            Transaction step = new Transaction(
                    id, author, Instant.now(), PlanWorkspace.message(Contributed.LABEL, author, id), changes);
            store.contribute(file, new Contribution(after.root().id(), step, Contributed.about(before, changes)));
        }
    }

    @Override
    public void done() {
        then.run();
    }
}
