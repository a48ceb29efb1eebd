package org.doelenboom.workbench.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

class MovesTest {
    private final Snapshot plan = Plans.tree()
            .with("od2", "id", PlanKinds.OPERATIONAL_OBJECTIVE)
            .with("id2", "ad1", PlanKinds.INTERMEDIATE_OBJECTIVE)
            .builder
            .build();
    private final Moves moves = new Moves(plan, Plans.core());

    private static NodeId id(String id) {
        return new NodeId(id);
    }

    private Node node(String id) {
        return plan.node(id(id));
    }

    @Test
    void whatStandsBelowAnotherChosenItemIsNoTop() {
        assertThat(moves.tops(List.of(id("ad2"), id("a1"), id("od"), id("plan"))))
                .containsExactly(id("od"), id("ad2"));
    }

    @Test
    void anActionMayNotStandBelowAGeneralObjective() {
        assertThat(moves.under(node("a1"), node("ad2"), 0))
                .isEqualTo(new Moves.Refused(Moves.Reason.LEVEL, PlanKinds.ACTION, PlanKinds.GENERAL_OBJECTIVE));
    }

    @Test
    void nothingStandsBelowItself() {
        assertThat(moves.under(node("ad1"), node("od"), 0))
                .isInstanceOfSatisfying(Moves.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Moves.Reason.ITSELF));
    }

    @Test
    void movingDownAmongSiblingsDoesNotCountTheItemItself() {
        assertThat(moves.under(node("a1"), node("od"), 3))
                .isEqualTo(new Moves.Move(id("a1"), PlanKinds.ACTION, id("od"), 2));
    }

    @Test
    void aPromotedObjectiveComesAfterWhatItStoodBelowAndKeepsItsLevelWhereItMay() {
        assertThat(moves.promoted(node("od")))
                .isEqualTo(new Moves.Move(id("od"), PlanKinds.OPERATIONAL_OBJECTIVE, id("ad1"), 1));
    }

    @Test
    void aPromotedObjectiveTakesTheLevelAboveWhereItCannotKeepItsOwn() {
        assertThat(moves.promoted(node("id2")))
                .isEqualTo(new Moves.Move(id("id2"), PlanKinds.GENERAL_OBJECTIVE, id("plan"), 1));
    }

    @Test
    void aPromotedActionBecomesAnObjectiveBesideItsOwn() {
        assertThat(moves.promoted(node("a1")))
                .isEqualTo(new Moves.Move(id("a1"), PlanKinds.OPERATIONAL_OBJECTIVE, id("id"), 2));
    }

    @Test
    void whatHasChildrenThatCouldNotStayIsNotDemoted() {
        Snapshot deep = Plans.tree()
                .with("idBefore", "ad2", PlanKinds.INTERMEDIATE_OBJECTIVE)
                .with("idWith", "ad2", PlanKinds.INTERMEDIATE_OBJECTIVE)
                .with("odBelow", "idWith", PlanKinds.OPERATIONAL_OBJECTIVE)
                .builder
                .build();
        assertThat(new Moves(deep, Plans.core()).demoted(deep.node(id("idWith"))))
                .isEqualTo(new Moves.Refused(
                        Moves.Reason.BELOW, PlanKinds.OPERATIONAL_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE));
    }

    @Test
    void theFirstOfAListCannotBeDemoted() {
        assertThat(moves.demoted(node("ad1")))
                .isInstanceOfSatisfying(Moves.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Moves.Reason.END));
    }
}
