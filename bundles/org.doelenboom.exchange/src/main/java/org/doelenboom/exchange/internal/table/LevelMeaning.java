package org.doelenboom.exchange.internal.table;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.exchange.internal.draft.LevelRank;

/** What the name of a level means before its table is known, from the top down, with the kinds that it may become, best first. */
enum LevelMeaning {
    AXIS(5),
    SUB_AXIS(7),
    SUB_SUB_AXIS(9),
    /** A depth only: {@code Niveau 2}, or the number of parts of a code. */
    NUMBER(10),
    GENERAL(LevelRank.GENERAL),
    HORIZONTAL(LevelRank.HORIZONTAL),
    STRATEGIC(LevelRank.STRATEGIC),
    GOAL(LevelRank.GOAL),
    OBJECTIVE(LevelRank.OBJECTIVE),
    SPECIFIC(LevelRank.SPECIFIC),
    INTERMEDIATE(LevelRank.INTERMEDIATE),
    PARTIAL(LevelRank.PARTIAL),
    OPERATIONAL(LevelRank.OPERATIONAL),
    PROGRAMME(LevelRank.PROGRAMME),
    MEASURE(LevelRank.MEASURE),
    ACTION(LevelRank.ACTION),
    TASK(LevelRank.TASK);

    private final int height;
    private final List<KindId> kinds;

    LevelMeaning(int height, KindId... kinds) {
        this.height = height;
        this.kinds = List.of(kinds);
    }

    LevelMeaning(LevelRank rank) {
        this.height = rank.height();
        this.kinds = rank.kinds();
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
