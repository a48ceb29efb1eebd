package org.doelenboom.workspace.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.workspace.compare.Brought;

/** What was done on an open plan and not taken back, so that a save can say in the file's history what is new in it. */
final class StepLog {
    /**
     * What a save puts into the file.
     *
     * @param steps all that is done, since the plan was opened
     * @param entries what the history lacks
     */
    record Saved(List<Transaction> steps, List<HistoryEntry> entries) {
        /** What was done on the plan itself of that. */
        List<Transaction> done() {
            return entries.stream()
                    .filter(entry -> !entry.isBrought())
                    .map(HistoryEntry::transaction)
                    .toList();
        }
    }

    private final Document document;
    private final List<Transaction> steps = new ArrayList<>();
    private final List<HistoryEntry> adoptions = new ArrayList<>();
    private List<Transaction> saved = List.of();

    /** What was done on copies, by the id of the step that brought it in. */
    private final Map<String, List<HistoryEntry>> brought = new HashMap<>();

    StepLog(Document document) {
        this.document = document;
    }

    /** Called after each change, when the document's last transaction is the one that made it, or the one before what was undone. */
    void changed() {
        Transaction last = document.undoable().orElse(null);
        if (last == null) {
            if (!steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            }
            return;
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).id().equals(last.id())) {
                steps.subList(i, steps.size()).clear();
                break;
            }
        }
        steps.add(last);
    }

    /** Whether what is saved still holds, so that the steps since then are all that is new. */
    boolean isBeyondSaved() {
        return common() == saved.size();
    }

    /** The steps since the last save; only where {@link #isBeyondSaved()}. */
    List<Transaction> sinceSaved() {
        return List.copyOf(steps.subList(saved.size(), steps.size()));
    }

    void adopt(Transaction step, Adoption adoption) {
        adoptions.add(new HistoryEntry(step, adoption));
    }

    /** The step took in what was done on a copy. */
    void bring(String step, List<HistoryEntry> since) {
        brought.put(step, Brought.entries(since, step));
    }

    /** What the step took in of what was done on a copy. */
    List<HistoryEntry> broughtBy(String step) {
        return brought.getOrDefault(step, List.of());
    }

    boolean hasAdoptions() {
        return !adoptions.isEmpty();
    }

    /** What a save that begins now has to add to the history. */
    Saved pending() {
        int common = 0;
        while (common < saved.size()
                && common < steps.size()
                && saved.get(common).equals(steps.get(common))) {
            common++;
        }
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = saved.size() - 1; i >= common; i--) {
            entries.add(new HistoryEntry(takenBack(saved.get(i)), null));
        }
        for (Transaction step : steps.subList(common, steps.size())) {
            entries.addAll(broughtBy(step.id()));
            entries.add(new HistoryEntry(step, null));
        }
        entries.addAll(adoptions);
        return new Saved(List.copyOf(steps), entries);
    }

    /** How many steps are both saved and still done. Steps are a stack: where one is the same, all before it are. */
    private int common() {
        int common = Math.min(saved.size(), steps.size());
        while (common > 0
                && !saved.get(common - 1).id().equals(steps.get(common - 1).id())) {
            common--;
        }
        return common;
    }

    void done(Saved written) {
        saved = written.steps();
        adoptions.removeIf(written.entries()::contains);
    }

    /** A step that the file's history tells of was undone since. */
    private static Transaction takenBack(Transaction step) {
        List<Change> back = new ArrayList<>();
        for (int i = step.changes().size() - 1; i >= 0; i--) {
            back.add(step.changes().get(i).inverse());
        }
        return new Transaction(
                NodeId.random().value(),
                step.author(),
                java.time.Instant.now(),
                PlanWorkspace.message("history.undone"),
                back);
    }
}
