package org.doelenboom.workbench.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

class StructureTest {
    private final Snapshot plan = Plans.tree().builder.build();
    private final Structure structure = new Structure(plan, Plans.core());

    private Node node(String id) {
        return plan.node(new NodeId(id));
    }

    @Test
    void belowAnOperationalObjectiveMayStandActionsButNoObjective() {
        assertThat(structure.below(node("od")))
                .contains(PlanKinds.ACTION)
                .doesNotContainAnyElementsOf(PlanKinds.OBJECTIVES);
    }

    @Test
    void whatOnlyAnImportLeavesIsNotOffered() {
        assertThat(structure.below(plan.root())).doesNotContain(PlanKinds.QUESTION, PlanKinds.UNPLACED_LINE);
    }

    @Test
    void besideAnItemItsOwnKindIsOfferedFirst() {
        assertThat(structure.beside(node("chapter"))).startsWith(PlanKinds.CHAPTER);
    }

    @Test
    void aNewActionComesAfterTheLastOne() {
        assertThat(structure.action(node("od")))
                .contains(new Structure.Addition(PlanKinds.ACTION, new Structure.Place(new NodeId("od"), 3)));
    }

    @Test
    void anObjectiveAskedForAtAnActionStandsBesideItsObjective() {
        assertThat(structure.objective(node("a1")))
                .contains(new Structure.Addition(
                        PlanKinds.OPERATIONAL_OBJECTIVE, new Structure.Place(new NodeId("id"), 2)));
    }

    @Test
    void movingSkipsWhatIsNotListedWithTheItem() {
        assertThat(structure.moved(node("a1"), false)).contains(new Structure.Place(new NodeId("od"), 2));
        assertThat(structure.moved(node("ad2"), true)).contains(new Structure.Place(new NodeId("plan"), 0));
    }

    @Test
    void theFirstCannotGoUpNorTheLastDown() {
        assertThat(structure.moved(node("a1"), true)).isEmpty();
        assertThat(structure.moved(node("a2"), false)).isEmpty();
    }

    @Test
    void afterRemovalTheNextIsSelectedElseTheOneBeforeElseTheParent() {
        assertThat(structure.afterRemoval(node("a1"))).isEqualTo(new NodeId("a2"));
        assertThat(structure.afterRemoval(node("a2"))).isEqualTo(new NodeId("a1"));
        assertThat(structure.afterRemoval(node("od"))).isEqualTo(new NodeId("id"));
    }
}
