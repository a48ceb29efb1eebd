package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Merging;

/** The plan's own file, which someone else saved meanwhile: what it was before is known. */
final class OwnFile implements PlanMerging.Source {
    private final PlanStore store;
    private final Path file;
    private final Snapshot before;
    private final String history;

    /**
     * @param before what the file held when it was last read or written here
     * @param history its history then
     */
    OwnFile(PlanStore store, Path file, Snapshot before, String history) {
        this.store = store;
        this.file = file;
        this.before = before;
        this.history = history;
    }

    @Override
    public PlanMerging.Sides read() throws Refusal {
        StoredPlan now = store.read(file);
        Set<String> known = new HashSet<>();
        store.history(history).forEach(entry -> known.add(entry.transaction().id()));
        List<HistoryEntry> since = store.history(now.history()).stream()
                .filter(entry -> !known.contains(entry.transaction().id()))
                .toList();
        return new PlanMerging.Sides(Merging.Origin.OWN, before, now, since);
    }
}
