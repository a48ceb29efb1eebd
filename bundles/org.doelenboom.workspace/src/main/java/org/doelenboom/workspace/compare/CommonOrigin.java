package org.doelenboom.workspace.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.HistoryEntry;

/**
 * Finds the state that two files grew from, by what both histories tell. A step that both know is only believed where going back to it
 * leads to one and the same state from either side: a file may have been edited by hand since, and then it does not.
 */
public final class CommonOrigin {
    private final Snapshot mine;
    private final List<HistoryEntry> myHistory;
    private final Snapshot theirs;
    private final List<HistoryEntry> theirHistory;

    private CommonOrigin(
            Snapshot mine, List<HistoryEntry> myHistory, Snapshot theirs, List<HistoryEntry> theirHistory) {
        this.mine = mine;
        this.myHistory = myHistory;
        this.theirs = theirs;
        this.theirHistory = theirHistory;
    }

    /**
     * What was found.
     *
     * @param plan the state
     * @param since what was done on their side since then, the oldest first
     */
    public record Found(Snapshot plan, List<HistoryEntry> since) {
        public Found {
            since = List.copyOf(since);
        }
    }

    /** After the last step that both know, else after an adopted version that both know; before all steps where they know none. Any thread. */
    public static Optional<Found> of(
            Snapshot mine, List<HistoryEntry> myHistory, Snapshot theirs, List<HistoryEntry> theirHistory) {
        return new CommonOrigin(mine, myHistory, theirs, theirHistory).find();
    }

    private Optional<Found> find() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < theirHistory.size(); i++) {
            if (!theirHistory.get(i).isBrought()) {
                places.put(id(theirHistory.get(i)), i);
            }
        }
        boolean first = true;
        for (int i = myHistory.size() - 1; i >= 0; i--) {
            HistoryEntry entry = myHistory.get(i);
            Integer place = entry.isBrought() ? null : places.get(id(entry));
            if (place != null && (first || entry.adoptionOrNull() != null)) {
                first = false;
                Optional<Found> found = at(i + 1, place + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        // Where both know a step and differ there, going further back would only forget what both did together.
        return first ? at(0, 0) : Optional.empty();
    }

    private static String id(HistoryEntry entry) {
        return entry.transaction().id();
    }

    /** Where both sides are one state once what comes from there on is taken back. */
    private Optional<Found> at(int from, int theirFrom) {
        List<HistoryEntry> since = theirHistory.subList(theirFrom, theirHistory.size());
        Snapshot own = Replay.before(mine, myHistory.subList(from, myHistory.size()));
        Snapshot other = Replay.before(theirs, since);
        return Comparison.between(own, other).isEmpty() ? Optional.of(new Found(own, since)) : Optional.empty();
    }
}
