package org.doelenboom.workspace.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.Journal;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;

/** Keeps the journal of one open plan in step with what was done on it since its last save. On the thread that edits. */
final class PlanJournal {
    private final StepLog steps;
    private final Function<Optional<Journal>, Optional<Journal>> begin;

    @Nullable
    private Journal journal;

    /** The step that the journal ends with; empty where it holds none. */
    private String last = "";

    /** How many steps it holds: fewer than before means that some were taken back. */
    private int size;

    /** @param begin makes a journal, in the place of a former one, on what the plan's file holds, or on what an unsaved plan began with */
    PlanJournal(StepLog steps, Function<Optional<Journal>, Optional<Journal>> begin) {
        this.steps = steps;
        this.begin = begin;
    }

    /** After each change. */
    void changed() {
        if (!steps.isBeyondSaved()) {
            // Something that is in the file was taken back: the journal tells of that as of new steps.
            restart(steps.pending().done());
            return;
        }
        List<Transaction> since = steps.sinceSaved();
        if (journal == null) {
            restart(since);
        } else if (since.size() < size || since.isEmpty()) {
            last = since.isEmpty() ? "" : since.get(since.size() - 1).id();
            journal.takenBackTo(last);
        } else {
            add(since.get(since.size() - 1));
        }
        size = since.size();
    }

    /** A save begins; what is given back is told, on any thread, what the file will be. */
    Consumer<FileState> saving() {
        return journal == null ? state -> {} : journal.saving();
    }

    /** After a save: what was done meanwhile is all that a crash could cost now. */
    void saved() {
        restart(steps.isBeyondSaved() ? steps.sinceSaved() : steps.pending().done());
    }

    private void restart(List<Transaction> all) {
        Journal former = journal;
        forget();
        if (!all.isEmpty()) {
            journal = begin.apply(Optional.ofNullable(former)).orElse(null);
            all.forEach(this::add);
        }
        if (former != null) {
            if (journal == null) {
                former.end();
            } else {
                journal.replace(former);
            }
        }
        size = all.size();
    }

    private void add(Transaction step) {
        if (journal != null) {
            journal.done(step);
            last = step.id();
            brought(last);
        }
    }

    /** After it became known what the step took in of what was done on a copy. */
    void brought(String step) {
        List<HistoryEntry> entries = steps.broughtBy(step);
        if (journal != null && !entries.isEmpty()) {
            journal.brought(entries);
        }
    }

    Optional<Message> problem() {
        return journal == null ? Optional.empty() : journal.problem();
    }

    void end() {
        if (journal != null) {
            journal.end();
        }
        forget();
    }

    private void forget() {
        journal = null;
        last = "";
        size = 0;
    }
}
