package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Numbering;

/**
 * A conflict as it is put to a person.
 *
 * @param about item and field
 * @param before what both began with; empty where that says nothing
 * @param mine what mine says; the merged plan holds it, but where mine deleted what theirs changed
 * @param theirs what theirs says
 * @param byOrNull the step of theirs that made it so; null where no history tells
 */
public record Asked(
        Conflict conflict, String about, String before, String mine, String theirs, @Nullable Transaction byOrNull) {

    public Optional<Transaction> by() {
        return Optional.ofNullable(byOrNull);
    }

    /** Whether both texts can stand one behind the other. */
    public boolean bothFit() {
        return conflict instanceof Conflict.Values values
                && Answers.bothOf(values).isPresent();
    }

    /**
     * All conflicts of a merge. Any thread; the cost follows the size of the plans.
     *
     * @param since what was done on their side since the common state
     */
    public static List<Asked> of(
            List<Conflict> conflicts,
            Numbering base,
            Numbering mine,
            Numbering theirs,
            Words words,
            List<HistoryEntry> since) {
        List<Asked> asked = new ArrayList<>();
        // What somebody decides about has to be there in full: two long texts may differ at their ends.
        Words full = words.uncut();
        ConflictWords said = new ConflictWords(words, full);
        for (Conflict conflict : conflicts) {
            ConflictWords.Sides sides = said.sides(conflict, mine, theirs);
            boolean holdsTheirs = conflict instanceof Conflict.Deleted deleted && deleted.byMine();
            asked.add(new Asked(
                    conflict,
                    sides.about(),
                    before(conflict, base, full),
                    holdsTheirs ? sides.other() : sides.reading(),
                    holdsTheirs ? sides.reading() : sides.other(),
                    who(conflict, since)));
        }
        return asked;
    }

    private static String before(Conflict conflict, Numbering base, Words words) {
        return conflict instanceof Conflict.Values values && values.base() != null
                ? words.value(values.name(), values.base(), base)
                : "";
    }

    @Nullable
    private static Transaction who(Conflict conflict, List<HistoryEntry> since) {
        for (int i = since.size() - 1; i >= 0; i--) {
            Transaction step = since.get(i).transaction();
            if (step.changes().stream().anyMatch(change -> isOf(change, conflict))) {
                return step;
            }
        }
        return null;
    }

    private static boolean isOf(Change change, Conflict conflict) {
        if (change instanceof Change.ValueChanged value) {
            return value.node().equals(conflict.node())
                    && (!(conflict instanceof Conflict.Values one) || one.name().equals(value.name()));
        }
        if (conflict instanceof Conflict.Values) {
            return false;
        }
        if (change instanceof Change.Moved moved) {
            return moved.node().equals(conflict.node());
        }
        if (change instanceof Change.KindChanged kind) {
            return kind.node().equals(conflict.node());
        }
        return change instanceof Change.Removed removed
                && removed.nodes().stream().map(Node::id).anyMatch(conflict.node()::equals);
    }
}
