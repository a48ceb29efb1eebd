package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.compare.CommonOrigin;

/** A copy of the plan that someone else worked on, with what both began with. */
final class OtherFile implements PlanMerging.Source {
    private final PlanStore store;
    private final Snapshot mine;
    private final Supplier<List<HistoryEntry>> history;
    private final List<Backup> backups;
    private final Path other;

    /**
     * @param history of the open plan
     * @param file of the open plan; null where it has none
     */
    OtherFile(PlanStore store, Snapshot mine, Supplier<List<HistoryEntry>> history, @Nullable Path file, Path other) {
        this.store = store;
        this.mine = mine;
        this.history = history;
        this.backups = file == null ? List.of() : store.backups(file);
        this.other = other;
    }

    @Override
    public PlanMerging.Sides read() throws Refusal {
        StoredPlan theirs = store.read(other);
        checkSamePlan(theirs.plan());
        checkVersions(theirs.plan());
        List<HistoryEntry> told =
                new PlanHistory(theirs.history(), theirs.plan(), other, theirs.migrated()).withoutOlder(store);
        Optional<CommonOrigin.Found> found = CommonOrigin.of(mine, history.get(), theirs.plan(), told);
        if (found.isPresent()) {
            return new PlanMerging.Sides(
                    Merging.Origin.HISTORY,
                    found.get().plan(),
                    theirs,
                    found.get().since());
        }
        return backup(theirs, told)
                .orElseGet(() -> new PlanMerging.Sides(Merging.Origin.NONE, nothing(), theirs, told));
    }

    /** The latest earlier file whose last step the other one knows: that is what the other one was, whatever was done by hand since. */
    private Optional<PlanMerging.Sides> backup(StoredPlan theirs, List<HistoryEntry> told) throws Refusal {
        Set<String> known = new HashSet<>();
        told.stream()
                .filter(entry -> !entry.isBrought())
                .forEach(entry -> known.add(entry.transaction().id()));
        for (Backup backup : backups) {
            StoredPlan earlier = store.read(backup.file());
            List<HistoryEntry> entries = store.history(earlier.history()).stream()
                    .filter(entry -> !entry.isBrought())
                    .toList();
            int last = entries.size() - 1;
            if (last >= 0 && known.contains(entries.get(last).transaction().id())) {
                String id = entries.get(last).transaction().id();
                int at = told.stream()
                        .map(one -> one.transaction().id())
                        .toList()
                        .indexOf(id);
                return Optional.of(new PlanMerging.Sides(
                        Merging.Origin.BACKUP, earlier.plan(), theirs, told.subList(at + 1, told.size())));
            }
        }
        return Optional.empty();
    }

    /** On nothing at all whatever differs was changed by both. */
    private Snapshot nothing() {
        return new SnapshotBuilder(mine.root().id(), mine.root().kind(), Attributes.NONE).build();
    }

    private void checkSamePlan(Snapshot theirs) throws Refusal {
        if (theirs.root().id().equals(mine.root().id())) {
            return;
        }
        for (Node node : theirs.subtree(theirs.root().id())) {
            if (mine.find(node.id()).isPresent()) {
                return;
            }
        }
        throw new Refusal(
                Refusal.Kind.NOT_ALLOWED,
                PlanWorkspace.message("merge.otherPlan", String.valueOf(other.getFileName())));
    }

    /** Data of a module that is not here cannot be brought to one version. */
    private void checkVersions(Snapshot theirs) throws Refusal {
        for (Namespace own : mine.namespaces()) {
            for (Namespace one : theirs.namespaces()) {
                if (own.name().equals(one.name()) && own.version() != one.version()) {
                    throw new Refusal(
                            Refusal.Kind.NOT_ALLOWED,
                            PlanWorkspace.message(
                                    "merge.versions",
                                    String.valueOf(other.getFileName()),
                                    own.name(),
                                    one.version(),
                                    own.version()));
                }
            }
        }
    }
}
