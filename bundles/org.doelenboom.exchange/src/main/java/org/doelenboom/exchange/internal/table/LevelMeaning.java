package org.doelenboom.exchange.internal.table;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;

/** What the name of a level means before its table is known, from the top down, with the kinds that it may become, best first. */
enum LevelMeaning {
    AXIS(5),
    SUB_AXIS(7),
    SUB_SUB_AXIS(9),
    /** A depth only: {@code Niveau 2}, or the number of parts of a code. */
    NUMBER(10),
    GENERAL(10, PlanKinds.GENERAL_OBJECTIVE),
    HORIZONTAL(10, PlanKinds.HORIZONTAL_OBJECTIVE),
    STRATEGIC(15, PlanKinds.GENERAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE),
    GOAL(20, PlanKinds.GENERAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE),
    OBJECTIVE(30, PlanKinds.GENERAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE),
    SPECIFIC(35, PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE, PlanKinds.GENERAL_OBJECTIVE),
    INTERMEDIATE(40, PlanKinds.INTERMEDIATE_OBJECTIVE),
    PARTIAL(45, PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE),
    OPERATIONAL(50, PlanKinds.OPERATIONAL_OBJECTIVE),
    PROGRAMME(60, PlanKinds.ACTION, PlanKinds.OPERATIONAL_OBJECTIVE),
    MEASURE(70, PlanKinds.ACTION, PlanKinds.OPERATIONAL_OBJECTIVE),
    ACTION(80, PlanKinds.ACTION),
    TASK(90, PlanKinds.ACTION);

    private final int height;
    private final List<KindId> kinds;

    LevelMeaning(int height, KindId... kinds) {
        this.height = height;
        this.kinds = List.of(kinds);
    }

    int height() {
        return height;
    }

    /** Empty where only the place among the others tells. */
    List<KindId> kinds() {
        return kinds;
    }

    boolean isAxis() {
        return this == AXIS || this == SUB_AXIS || this == SUB_SUB_AXIS;
    }

    boolean isAction() {
        return height >= PROGRAMME.height;
    }

    /** "Objective" and "goal" alone: any level of objectives. */
    boolean isOpen() {
        return this == OBJECTIVE || this == GOAL;
    }
}
