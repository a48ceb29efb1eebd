package org.doelenboom.exchange.internal.text;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;

/** What a level word means before its document is known, from the top down, with the kinds that it may become, best first. */
enum LevelConcept {
    /** A chapter-like part that is no level of the objective tree. */
    DIVISION(0, PlanKinds.CHAPTER),
    /** Groups objectives without being one. */
    THEME(5, PlanKinds.THEME),
    GENERAL(10, PlanKinds.GENERAL_OBJECTIVE),
    HORIZONTAL(10, PlanKinds.HORIZONTAL_OBJECTIVE),
    STRATEGIC(15, PlanKinds.GENERAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE),
    GOAL(20, PlanKinds.GENERAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE),
    /** "Objective" alone: any level; which one its neighbours tell. */
    OBJECTIVE(30, PlanKinds.GENERAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE),
    SPECIFIC(35, PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE, PlanKinds.GENERAL_OBJECTIVE),
    INTERMEDIATE(40, PlanKinds.INTERMEDIATE_OBJECTIVE),
    PARTIAL(45, PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE),
    OPERATIONAL(50, PlanKinds.OPERATIONAL_OBJECTIVE),
    /** An action plan is a group of actions where actions follow it, else an action. */
    PROGRAMME(60, PlanKinds.ACTION, PlanKinds.OPERATIONAL_OBJECTIVE),
    MEASURE(70, PlanKinds.ACTION, PlanKinds.OPERATIONAL_OBJECTIVE),
    ACTION(80, PlanKinds.ACTION),
    TASK(90, PlanKinds.ACTION),
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
