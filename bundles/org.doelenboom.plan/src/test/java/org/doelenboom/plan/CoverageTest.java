package org.doelenboom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void an_action_is_limited_with_its_objective() {
        Snapshot plan = new TreeBuilder()
                .node(PlanKinds.NEIGHBOURHOOD, "north", "plan")
                .node(PlanKinds.NEIGHBOURHOOD, "south", "plan")
                .level("od1", "plan")
                .level("a1", "od1")
                .level("a2", "od1")
                .set("od1", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("north"))
                .set("a2", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("south"))
                .build();
        Coverage coverage = new Coverage(plan);
        assertThat(coverage.isIn(TreeBuilder.find(plan, "a1"), new NodeId("north")))
                .isTrue();
        assertThat(coverage.isIn(TreeBuilder.find(plan, "a1"), new NodeId("south")))
                .isFalse();
        assertThat(coverage.isIn(TreeBuilder.find(plan, "a2"), new NodeId("south")))
                .isTrue();
        assertThat(coverage.neighbourhoods()).hasSize(2);
    }
}
