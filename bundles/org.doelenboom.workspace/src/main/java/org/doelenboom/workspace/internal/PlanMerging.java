package org.doelenboom.workspace.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.compare.Answer;
import org.doelenboom.workspace.compare.Asked;
import org.doelenboom.workspace.compare.Comparison;
import org.doelenboom.workspace.compare.ConflictQuestions;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Merged;
import org.doelenboom.workspace.compare.Replay;
import org.doelenboom.workspace.compare.ThreeWayMerge;
import org.doelenboom.workspace.compare.Transition;
import org.doelenboom.workspace.compare.Words;

/** An open plan and another state of it. */
final class PlanMerging implements Merging {
    /** Where the other state comes from. */
    @FunctionalInterface
    interface Source {
        Sides read() throws Refusal;
    }

    /**
     * What the plan is brought together with.
     *
     * @param since what was done on the other side since the base; empty where nobody tells
     */
    record Sides(Origin origin, Snapshot base, StoredPlan theirs, List<HistoryEntry> since) {}

    /** What was worked out on the side. */
    private record Work(Sides sides, List<Difference> theirs, Merged merged) {}

    private record Prepared(Words words, List<Change> changes, int questions) {}

    private final Document document;
    private final Message label;
    private final Source source;
    private final Consumer<StoredPlan> merged;
    private final BiConsumer<String, List<HistoryEntry>> brought;
    private final Snapshot mine;

    @Nullable
    private volatile Work work;

    @Nullable
    private volatile Prepared prepared;

    /**
     * @param merged told what the other state is, before the plan is changed
     * @param brought told which step took in what was done there
     */
    PlanMerging(
            Document document,
            Message label,
            Source source,
            Consumer<StoredPlan> merged,
            BiConsumer<String, List<HistoryEntry>> brought) {
        this.document = document;
        this.label = label;
        this.source = source;
        this.merged = merged;
        this.brought = brought;
        this.mine = document.snapshot();
    }

    @Override
    public void read() throws Refusal {
        Sides sides = source.read();
        Snapshot other = sides.theirs().plan();
        work = new Work(sides, Comparison.between(sides.base(), other), ThreeWayMerge.of(sides.base(), mine, other));
    }

    private Work work() {
        return Objects.requireNonNull(work, "not read");
    }

    @Override
    public Origin origin() {
        return work().sides().origin();
    }

    @Override
    public List<Difference> theirs() {
        return work().theirs();
    }

    @Override
    public Numbering before() {
        return new Numbering(work().sides().base());
    }

    @Override
    public Numbering after() {
        return new Numbering(work().sides().theirs().plan());
    }

    @Override
    public Snapshot mine() {
        return mine;
    }

    @Override
    public Snapshot together() {
        return work().merged().plan();
    }

    @Override
    public List<Asked> asked(Words words) {
        Work done = work();
        return Asked.of(
                done.merged().conflicts(),
                before(),
                new Numbering(mine),
                after(),
                words,
                done.sides().since());
    }

    @Override
    public void prepare(List<Answer> answers, Words words) {
        prepared = prepare(mine, work().sides(), work().merged(), answers, words);
    }

    private static Prepared prepare(Snapshot now, Sides sides, Merged together, List<Answer> given, Words words) {
        int conflicts = together.conflicts().size();
        List<Answer> answers = new ArrayList<>(given.subList(0, Math.min(given.size(), conflicts)));
        answers.addAll(Collections.nCopies(conflicts - answers.size(), Answer.LATER));
        Snapshot target =
                ConflictQuestions.in(together, answers, now, sides.theirs().plan(), words);
        return new Prepared(words, Transition.changes(now, target), Collections.frequency(answers, Answer.LATER));
    }

    @Override
    public int apply() {
        Sides sides = work().sides();
        Prepared todo = Objects.requireNonNull(prepared, "not prepared");
        Snapshot now = document.snapshot();
        if (now.revision() != mine.revision()) {
            Merged anew = ThreeWayMerge.of(sides.base(), now, sides.theirs().plan());
            todo = prepare(now, sides, anew, List.of(), todo.words());
        }
        List<Change> changes = todo.changes();
        merged.accept(sides.theirs());
        document.edit(label, edit -> Replay.forward(changes, edit))
                .ifPresent(step -> brought.accept(step.id(), sides.since()));
        return todo.questions();
    }
}
