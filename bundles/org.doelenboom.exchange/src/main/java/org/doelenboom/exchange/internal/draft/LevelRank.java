package org.doelenboom.exchange.internal.draft;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;

/** The levels that words of documents and of tables name alike, from the top down, with the kinds that each may become, best first. */
public enum LevelRank {
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
    TASK(90, PlanKinds.ACTION);

    private final int height;
    private final List<KindId> kinds;

    LevelRank(int height, KindId... kinds) {
        this.height = height;
        this.kinds = List.of(kinds);
    }

    /** Grows from the top down; equal where two words name one level. */
    public int height() {
        return height;
    }

    public List<KindId> kinds() {
        return kinds;
    }
}
