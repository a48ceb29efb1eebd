package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.compare.Comparison;
import org.doelenboom.workspace.compare.ConflictQuestions;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Merged;
import org.doelenboom.workspace.compare.ThreeWayMerge;
import org.doelenboom.workspace.compare.Transition;
import org.doelenboom.workspace.compare.Words;

/** The origin of both is what the file held when it was last read or written here. */
final class FileMerging implements Merging {
    private final PlanStore store;
    private final Path file;
    private final Snapshot base;
    private final Document document;
    private final Consumer<StoredPlan> merged;

    @Nullable
    private volatile StoredPlan read;

    @Nullable
    private volatile List<Difference> theirs;

    /** @param merged told what the file holds, before the plan is changed */
    FileMerging(PlanStore store, Path file, Snapshot base, Document document, Consumer<StoredPlan> merged) {
        this.store = store;
        this.file = file;
        this.base = base;
        this.document = document;
        this.merged = merged;
    }

    @Override
    public void read() throws Refusal {
        StoredPlan now = store.read(file);
        theirs = Comparison.between(base, now.plan());
        read = now;
    }

    private StoredPlan stored() {
        return Objects.requireNonNull(read, "not read");
    }

    @Override
    public List<Difference> theirs() {
        return Objects.requireNonNull(theirs, "not read");
    }

    @Override
    public Numbering before() {
        return new Numbering(base);
    }

    @Override
    public Numbering after() {
        return new Numbering(stored().plan());
    }

    @Override
    public int apply(Words words) {
        Snapshot mine = document.snapshot();
        Snapshot other = stored().plan();
        Merged together = ThreeWayMerge.of(base, mine, other);
        Snapshot target = ConflictQuestions.in(together, mine, other, words);
        merged.accept(stored());
        document.edit(PlanWorkspace.message("merge.label", file.getFileName()), edit -> Transition.to(target, edit));
        return together.conflicts().size();
    }
}
