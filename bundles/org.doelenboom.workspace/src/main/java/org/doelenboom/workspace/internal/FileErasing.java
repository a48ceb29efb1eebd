package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.Journals;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Erasing;

/** In the plan's file, the file of its older history, its backups, and what others or a crash left. */
final class FileErasing implements Erasing {
    private final PlanStore store;
    private final Path file;
    private final StoredPlan plan;
    private final Erasure erasure;
    private final Supplier<List<Recovery>> leftBehind;
    private final Journals journals;

    /**
     * @param plan as it was last read or written
     * @param leftBehind what crashes left of this person's plans
     */
    FileErasing(
            PlanStore store,
            Journals journals,
            Supplier<List<Recovery>> leftBehind,
            Path file,
            StoredPlan plan,
            String text) {
        this.store = store;
        this.file = file;
        this.plan = plan;
        this.erasure = new Erasure(text);
        this.journals = journals;
        this.leftBehind = leftBehind;
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
        int left = crashes().size() + contributions().size();
        return new Found(entries, backups, items(plan.plan()), left);
    }

    /** Of this plan, and of plans without a file, which may be copies of it; those that hold the text. */
    private List<Recovery> crashes() {
        return leftBehind.get().stream()
                .filter(one ->
                        one.file().isEmpty() || PlanWorkspace.isSame(one.file().get(), file))
                .filter(one -> one.steps().stream()
                                .anyMatch(step -> !erasure.of(step).equals(step))
                        || one.file().isEmpty()
                                && erasure.of(one.plan().plan()) != one.plan().plan())
                .toList();
    }

    private List<Contribution> contributions() {
        return store.contributions(file).stream()
                .flatMap(one -> one.contribution().stream())
                .filter(one -> !erasure.of(one).equals(one))
                .toList();
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
        for (Recovery crash : crashes()) {
            journals.rewrite(crash, erasure::of, erasure::of);
        }
        for (Contribution contribution : contributions()) {
            store.contribute(file, erasure.of(contribution));
        }
        store.rewriteOlder(file, erasure::of);
        FileState expected = plan.state();
        store.write(plan.plan(), store.rewrite(plan.history(), erasure::of), file, expected);
    }
}
