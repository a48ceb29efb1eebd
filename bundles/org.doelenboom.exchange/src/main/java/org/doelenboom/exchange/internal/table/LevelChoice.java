package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;

/**
 * Chooses the kinds of the levels of a table: the choice that costs least, where it costs something when a name does not get the kind
 * that it suggests, when a level is not below the one above it, and when actions do not stand below an operational objective.
 */
final class LevelChoice {
    /**
     * @param depth from 1, where only that is known
     * @param fixed what a person said
     */
    record Level(LevelMeaning meaning, int depth, Optional<KindId> fixed) {
        static Level of(LevelMeaning meaning) {
            return new Level(meaning, 0, Optional.empty());
        }

        static Level deep(int depth) {
            return new Level(LevelMeaning.NUMBER, depth, Optional.empty());
        }
    }

    static final List<KindId> RANKS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION);

    private static final int NOT_BELOW = 5;
    private static final int ACTION_BELOW_OTHER = 3;
    private static final int ACTION_IN_ACTION = 2;
    private static final int FIXED = 1000;
    private static final int MOST = 8;

    private final List<Level> levels;
    private List<KindId> best = List.of();
    private int bestCost = Integer.MAX_VALUE;

    private LevelChoice(List<Level> levels) {
        this.levels = levels;
    }

    /** @param levels from the top down; what is deeper than anyone names is an action within actions */
    static List<KindId> of(List<Level> levels) {
        LevelChoice choice = new LevelChoice(levels.subList(0, Math.min(MOST, levels.size())));
        choice.search(new ArrayList<>(), 0);
        List<KindId> kinds = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            KindId kind = i < choice.best.size() ? choice.best.get(i) : PlanKinds.ACTION;
            kinds.add(level.fixed()
                    .orElse(level.meaning() == LevelMeaning.HORIZONTAL ? PlanKinds.HORIZONTAL_OBJECTIVE : kind));
        }
        return kinds;
    }

    /** 0 for the top, 3 for actions. */
    static int rank(KindId kind) {
        return kind.equals(PlanKinds.HORIZONTAL_OBJECTIVE) ? 0 : RANKS.indexOf(kind);
    }

    private void search(List<KindId> taken, int cost) {
        if (cost >= bestCost) {
            return;
        }
        int at = taken.size();
        if (at == levels.size()) {
            best = List.copyOf(taken);
            bestCost = cost;
            return;
        }
        for (KindId kind : RANKS) {
            int more = cost(at, kind) + (at == 0 ? 0 : step(at, taken.get(at - 1), kind));
            taken.add(kind);
            search(taken, cost + more);
            taken.remove(at);
        }
    }

    private int step(int at, KindId above, KindId kind) {
        if (levels.get(at).meaning() == LevelMeaning.HORIZONTAL
                || levels.get(at - 1).meaning() == LevelMeaning.HORIZONTAL) {
            return 0;
        }
        boolean action = kind.equals(PlanKinds.ACTION);
        if (action && above.equals(PlanKinds.ACTION)) {
            return ACTION_IN_ACTION;
        }
        if (action && !above.equals(PlanKinds.OPERATIONAL_OBJECTIVE)) {
            return ACTION_BELOW_OTHER;
        }
        return rank(kind) > rank(above) ? 0 : NOT_BELOW;
    }

    private int cost(int at, KindId kind) {
        Level level = levels.get(at);
        if (level.fixed().isPresent()) {
            int wanted = rank(level.fixed().get());
            return wanted >= 0 && wanted != rank(kind) ? FIXED : 0;
        }
        LevelMeaning meaning = level.meaning();
        if (meaning.kinds().isEmpty()) {
            int place = level.depth() > 0 ? Math.min(level.depth() - 1, RANKS.size() - 1) : at;
            return 2 * Math.abs(rank(kind) - place);
        }
        if (meaning == LevelMeaning.HORIZONTAL) {
            return kind.equals(PlanKinds.GENERAL_OBJECTIVE) ? 0 : NOT_BELOW;
        }
        int preference = meaning.kinds().indexOf(kind);
        if (preference < 0) {
            return NOT_BELOW + 1;
        }
        if (meaning.isOpen()) {
            // "Objective" alone is the lowest one where actions come next, else the highest that is free.
            boolean actionsNext =
                    at + 1 < levels.size() && levels.get(at + 1).meaning().isAction();
            return actionsNext ? meaning.kinds().size() - 1 - preference : preference;
        }
        return preference;
    }
}
