package org.doelenboom.workbench.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Snapshot plan = Plans.tree().builder.build();
    private final Rows rows = new Rows(plan);

    private static Row item(String id) {
        return new Row.Item(new NodeId(id));
    }

    @Test
    void objectivesComeFirstAndTheRestInGroups() {
        assertThat(rows.top())
                .containsExactly(new Row.Header(), item("ad1"), item("ad2"), new Row.Group(PlanKinds.CHAPTER));
    }

    @Test
    void belowAnObjectiveStandOnlyObjectivesAndActions() {
        assertThat(rows.children(item("id"))).containsExactly(item("od"));
        assertThat(rows.children(item("od"))).containsExactly(item("a1"), item("a2"));
    }

    @Test
    void everythingOfAChapterCanBeReached() {
        assertThat(rows.children(new Row.Group(PlanKinds.CHAPTER))).containsExactly(item("chapter"));
        assertThat(rows.children(item("chapter"))).containsExactly(item("paragraph"));
    }

    @Test
    void thePathToWhatHasNoRowEndsAtWhatItStandsBelow() {
        assertThat(rows.path(new NodeId("role"))).containsExactly(item("ad1"), item("id"), item("od"));
    }

    @Test
    void thePathToAParagraphLeadsThroughItsGroup() {
        assertThat(rows.path(new NodeId("paragraph")))
                .containsExactly(new Row.Group(PlanKinds.CHAPTER), item("chapter"), item("paragraph"));
    }

    @Test
    void thePathToThePlanIsItsOwnRow() {
        assertThat(rows.path(new NodeId("plan"))).containsExactly(new Row.Header());
    }
}
