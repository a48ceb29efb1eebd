package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.text.Nullable;

/**
 * Tells which moves among neighbours a merged order does not honour: one side put an entry to the other side of a neighbour, the
 * other side left the two as they were, and so the merged order has them. Two sides that both moved an entry can both be honoured
 * only where their moves agree.
 */
final class LostPlaces {
    /**
     * @param moved what a side moved and does not stand there
     * @param now behind whom it stands; null for the first place, as for wanted
     * @param wanted behind whom that side put it
     */
    record Lost<T>(T moved, @Nullable T now, @Nullable T wanted) {}

    private LostPlaces() {}

    /** Costs, where both sides changed the order, the number of what was moved times that of all. Each list without repetitions. */
    static <T> List<Lost<T>> of(List<T> base, List<T> mine, List<T> theirs, List<T> merged) {
        if (mine.equals(base) || theirs.equals(base)) {
            return List.of();
        }
        Set<T> common = new HashSet<>(merged);
        common.retainAll(new HashSet<>(base));
        common.retainAll(new HashSet<>(mine));
        common.retainAll(new HashSet<>(theirs));
        Map<T, Lost<T>> lost = new LinkedHashMap<>();
        for (List<T> side : List.of(theirs, mine)) {
            Set<T> stayed = StableOrder.of(base, side);
            Map<T, Integer> was = places(base);
            Map<T, Integer> wanted = places(side);
            Map<T, Integer> now = places(merged);
            for (T entry : merged) {
                if (common.contains(entry)
                        && !stayed.contains(entry)
                        && common.stream()
                                .anyMatch(other -> isBefore(was, entry, other) != isBefore(wanted, entry, other)
                                        && isBefore(was, entry, other) == isBefore(now, entry, other))) {
                    lost.putIfAbsent(entry, new Lost<>(entry, before(merged, now, entry), before(side, wanted, entry)));
                }
            }
        }
        return new ArrayList<>(lost.values());
    }

    private static <T> boolean isBefore(Map<T, Integer> places, T one, T other) {
        return places.getOrDefault(one, 0) < places.getOrDefault(other, 0);
    }

    @Nullable
    private static <T> T before(List<T> list, Map<T, Integer> places, T entry) {
        int place = places.getOrDefault(entry, 0);
        return place == 0 ? null : list.get(place - 1);
    }

    private static <T> Map<T, Integer> places(List<T> list) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            places.put(list.get(i), i);
        }
        return places;
    }
}
