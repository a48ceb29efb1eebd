package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.LeftContribution;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.Reported;
import org.doelenboom.workspace.Reports;
import org.doelenboom.workspace.compare.Comparison;
import org.doelenboom.workspace.compare.ConflictQuestions;
import org.doelenboom.workspace.compare.Contributed;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Merged;
import org.doelenboom.workspace.compare.Replay;
import org.doelenboom.workspace.compare.ThreeWayMerge;
import org.doelenboom.workspace.compare.Transition;
import org.doelenboom.workspace.compare.Words;

/** The contributions that lie beside an open plan. On the thread that edits, but for what {@link #next} gives. */
final class Incoming {
    private final PlanStore store;
    private final Document document;
    private final PlanAuthor author;

    /** What came in since the plan was opened, by id; undone or not, it is not taken in a second time meanwhile. */
    private final Map<String, Path> taken = new HashMap<>();

    /** Those that change nothing. */
    private final List<Path> idle = new ArrayList<>();

    Incoming(PlanStore store, Document document, PlanAuthor author) {
        this.store = store;
        this.document = document;
        this.author = author;
    }

    /**
     * @param history what the file tells, and what was done since
     * @param inFile whether a contribution's id is in the history that the file holds
     */
    Supplier<Reports> next(Path file, Supplier<List<HistoryEntry>> history, Predicate<String> inFile, Words words) {
        Snapshot now = document.snapshot();
        Set<String> known = new HashSet<>(taken.keySet());
        return () -> {
            List<LeftContribution> left = store.contributions(file);
            if (left.isEmpty()) {
                return Reports.NONE;
            }
            history.get().forEach(entry -> Contributed.idOf(entry.transaction()).ifPresent(known::add));
            List<Path> unreadable = left.stream()
                    .filter(one -> one.contribution().isEmpty())
                    .map(LeftContribution::file)
                    .toList();
            for (LeftContribution one : left) {
                Contribution contribution = one.contributionOrNull();
                if (contribution == null
                        || !contribution.plan().equals(now.root().id())) {
                    continue;
                }
                if (!known.contains(contribution.id())) {
                    return new Reports(unreadable, prepared(one.file(), contribution, now, words));
                }
                if (inFile.test(contribution.id())) {
                    remove(one.file());
                }
            }
            return new Reports(unreadable, null);
        };
    }

    /** A crash came between saving the plan and removing it. */
    private void remove(Path contribution) {
        try {
            store.removeContribution(contribution);
        } catch (Refusal e) {
            System.getLogger(Incoming.class.getName())
                    .log(System.Logger.Level.WARNING, "contribution not removed: " + contribution, e);
        }
    }

    private Prepared prepared(Path file, Contribution contribution, Snapshot now, Words words) {
        Contributed.Sides sides = Contributed.sides(now, contribution);
        Merged merged = ThreeWayMerge.of(sides.before(), now, sides.theirs());
        Snapshot target = ConflictQuestions.in(merged, now, sides.theirs(), words);
        List<Difference> changes = Comparison.between(now, target);
        return new Prepared(
                file,
                contribution,
                now,
                target,
                changes,
                Transition.changes(now, target),
                merged.conflicts().size());
    }

    /** Those that are in the plan as it is now: once that is in the file, they may go. */
    List<Path> in(List<Transaction> steps) {
        List<Path> files = new ArrayList<>(idle);
        steps.stream()
                .flatMap(step -> Contributed.idOf(step).stream())
                .filter(taken::containsKey)
                .map(taken::get)
                .forEach(files::add);
        return files;
    }

    /** The plan has another file now. */
    void forget() {
        taken.clear();
        idle.clear();
    }

    private final class Prepared implements Reported {
        private final Path file;
        private final Contribution contribution;
        private final Snapshot now;
        private final Snapshot target;
        private final List<Difference> differences;
        private final List<Change> changes;
        private final int questions;

        private Prepared(
                Path file,
                Contribution contribution,
                Snapshot now,
                Snapshot target,
                List<Difference> differences,
                List<Change> changes,
                int questions) {
            this.file = file;
            this.contribution = contribution;
            this.now = now;
            this.target = target;
            this.differences = differences;
            this.changes = changes;
            this.questions = questions;
        }

        @Override
        public String person() {
            return contribution.step().author();
        }

        @Override
        public Instant time() {
            return contribution.step().time();
        }

        @Override
        public List<Difference> changes() {
            return differences;
        }

        @Override
        public Numbering before() {
            return new Numbering(now);
        }

        @Override
        public Numbering after() {
            return new Numbering(target);
        }

        @Override
        public int questions() {
            return questions;
        }

        @Override
        public boolean take() {
            if (document.snapshot().revision() != now.revision()) {
                return false;
            }
            taken.put(contribution.id(), file);
            if (changes.isEmpty()) {
                // All of it is in the plan already, be it by another way: it goes with the next save.
                idle.add(file);
                return true;
            }
            author.as(
                    person(),
                    () -> document.edit(
                            PlanWorkspace.message(Contributed.LABEL, person(), contribution.id()),
                            edit -> Replay.forward(changes, edit)));
            return true;
        }
    }
}
