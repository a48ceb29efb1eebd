package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;

/**
 * Chooses the kind for each level of a document: the choice that costs least, where it costs something when a word does not get the
 * kind that it suggests, when a level is not below the one above it, and when actions do not stand below an operational objective.
 */
final class LevelKinds {
    private static final List<KindId> RANKS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION);
    private static final int NOT_BELOW = 5;
    private static final int ACTION_BELOW_OTHER = 3;
    private static final int ACTION_IN_ACTION = 2;
    private static final int MOST_LEVELS = 9;

    private final List<List<Group>> levels = new ArrayList<>();
    private List<KindId> best = List.of();
    private int bestCost = Integer.MAX_VALUE;

    /** @param chosen what a person decided, by the level word as written */
    static void choose(List<Group> groups, Map<String, KindId> chosen) {
        new LevelKinds(groups).solve();
        chosen.forEach((source, kind) -> groups.stream()
                .filter(group -> Fold.phrase(group.source()).equals(Fold.phrase(source)))
                .forEach(group -> group.kind(kind)));
    }

    private LevelKinds(List<Group> groups) {
        groups.stream()
                .filter(group -> group.concept().isLevel())
                .sorted(Comparator.comparingInt(Group::position))
                .forEach(group -> {
                    boolean same = !levels.isEmpty()
                            && levels.get(levels.size() - 1).get(0).position() == group.position();
                    if (!same) {
                        levels.add(new ArrayList<>());
                    }
                    levels.get(levels.size() - 1).add(group);
                });
    }

    private void solve() {
        // Deeper levels than anyone names are actions within actions.
        for (int i = MOST_LEVELS; i < levels.size(); i++) {
            levels.get(i).forEach(group -> group.kind(PlanKinds.ACTION));
        }
        int count = Math.min(levels.size(), MOST_LEVELS);
        search(new ArrayList<>(), 0, count);
        for (int i = 0; i < best.size(); i++) {
            KindId kind = best.get(i);
            for (Group group : levels.get(i)) {
                group.kind(group.concept() == LevelConcept.HORIZONTAL ? PlanKinds.HORIZONTAL_OBJECTIVE : kind);
            }
        }
    }

    private void search(List<KindId> taken, int cost, int count) {
        if (cost >= bestCost) {
            return;
        }
        int level = taken.size();
        if (level == count) {
            int whole = cost + (count == 0 ? 0 : openCost(level - 1, taken.get(level - 1), false));
            if (whole < bestCost) {
                best = List.copyOf(taken);
                bestCost = whole;
            }
            return;
        }
        for (KindId kind : RANKS) {
            int more = levels.get(level).stream()
                    .mapToInt(group -> isOpen(group) && !kind.equals(PlanKinds.ACTION) ? 0 : cost(group, kind, level))
                    .sum();
            int step = level == 0 ? 0 : step(level, taken.get(level - 1), kind);
            taken.add(kind);
            search(taken, cost + more + step, count);
            taken.remove(level);
        }
    }

    private int step(int level, KindId above, KindId kind) {
        boolean action = kind.equals(PlanKinds.ACTION);
        return openCost(level - 1, above, action) + step(above, kind, action);
    }

    private static int step(KindId above, KindId kind, boolean action) {
        if (action && above.equals(PlanKinds.ACTION)) {
            return ACTION_IN_ACTION;
        }
        if (action && !above.equals(PlanKinds.OPERATIONAL_OBJECTIVE)) {
            return ACTION_BELOW_OTHER;
        }
        return RANKS.indexOf(kind) > RANKS.indexOf(above) ? 0 : NOT_BELOW;
    }

    private int cost(Group group, KindId kind, int level) {
        if (!group.worded()) {
            return Math.abs(RANKS.indexOf(kind) - Math.min(Math.max(group.depth(), 1), RANKS.size()) + 1);
        }
        LevelConcept concept = group.concept();
        if (concept == LevelConcept.UNKNOWN) {
            return Math.abs(RANKS.indexOf(kind) - Math.min(level, RANKS.size() - 1));
        }
        if (concept == LevelConcept.HORIZONTAL) {
            return kind.equals(PlanKinds.GENERAL_OBJECTIVE) ? 0 : NOT_BELOW;
        }
        int preference = concept.kinds().indexOf(kind);
        if (preference < 0) {
            return NOT_BELOW + 1;
        }
        return preference;
    }

    private static boolean isOpen(Group group) {
        return group.worded() && (group.concept() == LevelConcept.OBJECTIVE || group.concept() == LevelConcept.GOAL);
    }

    /** "Objective" alone is the lowest one where actions come next, else the highest that is free. */
    private int openCost(int level, KindId kind, boolean actionsNext) {
        int cost = 0;
        for (Group group : levels.get(level)) {
            if (isOpen(group) && !kind.equals(PlanKinds.ACTION)) {
                int preference = group.concept().kinds().indexOf(kind);
                cost += actionsNext ? group.concept().kinds().size() - 1 - preference : preference;
            }
        }
        return cost;
    }
}
