package org.doelenboom.exchange.internal.text;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.exchange.internal.draft.LevelRank;
import org.doelenboom.plan.PlanKinds;

/** What a level word means before its document is known, from the top down, with the kinds that it may become, best first. */
enum LevelConcept {
    /** A chapter-like part that is no level of the objective tree. */
    DIVISION(0, PlanKinds.CHAPTER),
    /** Groups objectives without being one. */
    THEME(5, PlanKinds.THEME),
    GENERAL(LevelRank.GENERAL),
    HORIZONTAL(LevelRank.HORIZONTAL),
    STRATEGIC(LevelRank.STRATEGIC),
    GOAL(LevelRank.GOAL),
    /** "Objective" alone: any level; which one its neighbours tell. */
    OBJECTIVE(LevelRank.OBJECTIVE),
    SPECIFIC(LevelRank.SPECIFIC),
    INTERMEDIATE(LevelRank.INTERMEDIATE),
    PARTIAL(LevelRank.PARTIAL),
    OPERATIONAL(LevelRank.OPERATIONAL),
    /** An action plan is a group of actions where actions follow it, else an action. */
    PROGRAMME(LevelRank.PROGRAMME),
    MEASURE(LevelRank.MEASURE),
    ACTION(LevelRank.ACTION),
    TASK(LevelRank.TASK),
    /** A short form that no list names; its place in the document tells. */
    UNKNOWN(
            50,
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION);

    private final int height;
    private final List<KindId> kinds;

    LevelConcept(int height, KindId... kinds) {
        this.height = height;
        this.kinds = List.of(kinds);
    }

    LevelConcept(LevelRank rank) {
        this.height = rank.height();
        this.kinds = rank.kinds();
    }

    /** Grows from the top down; equal where two words name one level. */
    int height() {
        return height;
    }

    List<KindId> kinds() {
        return kinds;
    }

    /** Whether items of this level make up the objective tree. */
    boolean isLevel() {
        return this != DIVISION && this != THEME;
    }

    boolean isAction() {
        return height >= PROGRAMME.height;
    }
}
