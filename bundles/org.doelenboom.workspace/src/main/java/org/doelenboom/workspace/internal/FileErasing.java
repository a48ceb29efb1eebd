package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Erasing;

/** In the plan's file, the file of its older history, and its backups. */
final class FileErasing implements Erasing {
    private final PlanStore store;
    private final Path file;
    private final StoredPlan plan;
    private final Erasure erasure;

    /** @param plan as it was last read or written */
    FileErasing(PlanStore store, Path file, StoredPlan plan, String text) {
        this.store = store;
        this.file = file;
        this.plan = plan;
        this.erasure = new Erasure(text);
    }

    @Override
    public Found look() throws Refusal {
        int backups = 0;
        for (Backup backup : store.backups(file)) {
            StoredPlan earlier = store.read(backup.file());
            if (count(store.history(earlier.history())) > 0 || erasure.of(earlier.plan()) != earlier.plan()) {
                backups++;
            }
        }
        int entries = count(store.history(plan.history())) + count(store.older(file, plan.history()));
        return new Found(entries, backups, items(plan.plan()));
    }

    private int count(List<HistoryEntry> entries) {
        return (int) entries.stream()
                .filter(entry -> !erasure.of(entry).equals(entry))
                .count();
    }

    private int items(Snapshot now) {
        int items = 0;
        for (Node node : now.subtree(now.root().id())) {
            items += erasure.of(node).equals(node) ? 0 : 1;
        }
        return items;
    }

    @Override
    public void erase() throws Refusal {
        for (Backup backup : store.backups(file)) {
            StoredPlan earlier = store.read(backup.file());
            Snapshot erased = erasure.of(earlier.plan());
            String history = store.rewrite(earlier.history(), erasure::of);
            if (erased != earlier.plan() || !history.equals(earlier.history())) {
                store.write(erased, history, backup.file(), null);
            }
        }
        store.rewriteOlder(file, erasure::of);
        FileState expected = plan.state();
        store.write(plan.plan(), store.rewrite(plan.history(), erasure::of), file, expected);
    }
}
