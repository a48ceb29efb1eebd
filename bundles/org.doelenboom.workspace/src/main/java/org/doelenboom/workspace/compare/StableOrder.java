package org.doelenboom.workspace.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells, of two orders of entries, who stayed and who was moved. */
final class StableOrder {
    private StableOrder() {}

    /**
     * The most entries that one can leave where they are: a longest increasing subsequence. O(n log n).
     *
     * @return those that are in both and stand in the same order; whoever is in both and not in here was moved
     */
    static <T> Set<T> of(List<T> before, List<T> after) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        List<T> common = after.stream().filter(places::containsKey).toList();
        int[] lastOfLength = new int[common.size()];
        int[] previous = new int[common.size()];
        int length = 0;
        for (int i = 0; i < common.size(); i++) {
            int place = places.getOrDefault(common.get(i), 0);
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places.getOrDefault(common.get(lastOfLength[middle]), 0) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<T> stable = new HashSet<>();
        for (int at = length == 0 ? -1 : lastOfLength[length - 1]; at >= 0; at = previous[at]) {
            stable.add(common.get(at));
        }
        return stable;
    }
}
