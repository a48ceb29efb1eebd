package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.doelenboom.api.text.Nullable;

/**
 * Brings two orders together that began as one. Entries that neither side moved keep their order and carry the rest: what a side
 * added or moved comes behind the entry that it put it behind.
 */
final class SequenceMerge<T> {
    private final Set<T> stable;
    private final Map<T, List<T>> runsOfMine = new HashMap<>();
    private final Map<T, List<T>> runsOfTheirs = new HashMap<>();
    private final List<T> firstOfMine = new ArrayList<>();
    private final List<T> firstOfTheirs = new ArrayList<>();
    private final Comparator<T> order;

    private SequenceMerge(Set<T> stable, Comparator<T> order) {
        this.stable = stable;
        this.order = order;
    }

    /**
     * Each list without repetitions.
     *
     * @param member who is to be in the result; each is in mine or in theirs
     * @param order whose run comes first where both put something behind the same entry, so that swapping the sides changes nothing
     */
    static <T> List<T> merge(List<T> base, List<T> mine, List<T> theirs, Predicate<T> member, Comparator<T> order) {
        Set<T> stayedInMine = StableOrder.of(base, mine);
        Set<T> stayedInTheirs = StableOrder.of(base, theirs);
        Set<T> stable = new HashSet<>(stayedInMine);
        stable.retainAll(stayedInTheirs);
        stable.removeIf(member.negate());
        SequenceMerge<T> merge = new SequenceMerge<>(stable, order);
        Set<T> inTheirs = Set.copyOf(theirs);
        Set<T> inMine = Set.copyOf(mine);
        Set<T> placed = merge.place(
                mine,
                value -> member.test(value) && !(stayedInMine.contains(value) && inTheirs.contains(value)),
                merge.firstOfMine,
                merge.runsOfMine);
        merge.place(
                theirs,
                value -> member.test(value)
                        && !placed.contains(value)
                        && !(stayedInTheirs.contains(value) && inMine.contains(value)),
                merge.firstOfTheirs,
                merge.runsOfTheirs);
        return merge.result(base);
    }

    /** Notes what this side added or moved, behind the entry that stayed before it. */
    private Set<T> place(List<T> side, Predicate<T> its, List<T> first, Map<T, List<T>> runs) {
        Set<T> placed = new HashSet<>();
        List<T> run = first;
        for (T value : side) {
            if (stable.contains(value)) {
                run = runs.computeIfAbsent(value, key -> new ArrayList<>());
            } else if (its.test(value)) {
                run.add(value);
                placed.add(value);
            }
        }
        return placed;
    }

    private List<T> result(List<T> base) {
        List<T> merged = new ArrayList<>();
        put(merged, firstOfMine, firstOfTheirs);
        for (T value : base) {
            if (stable.contains(value)) {
                merged.add(value);
                put(merged, runsOfMine.get(value), runsOfTheirs.get(value));
            }
        }
        return merged;
    }

    private void put(List<T> merged, @Nullable List<T> mine, @Nullable List<T> theirs) {
        List<T> one = mine == null ? List.of() : mine;
        List<T> other = theirs == null ? List.of() : theirs;
        boolean swap = !one.isEmpty() && !other.isEmpty() && order.compare(one.get(0), other.get(0)) > 0;
        merged.addAll(swap ? other : one);
        merged.addAll(swap ? one : other);
    }
}
