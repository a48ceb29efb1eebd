package org.doelenboom.workspace.compare;

import java.util.List;
import org.doelenboom.api.store.HistoryEntry;

/** What was done on a copy, for the history of the plan that it was brought together with: who did what there, and when. */
public final class Brought {
    /** Of a copy that was worked on for longer the latest count; the others stay in its own file. */
    static final int MOST = 1_000;

    private Brought() {}

    /**
     * @param since what was done on the copy since both were one, the oldest first
     * @param by the id of the step that brought them together
     */
    public static List<HistoryEntry> entries(List<HistoryEntry> since, String by) {
        return since.subList(Math.max(0, since.size() - MOST), since.size()).stream()
                .map(entry -> new HistoryEntry(entry.transaction(), null, by))
                .toList();
    }
}
