package org.doelenboom.workbench.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.document.NodeId;
import org.junit.jupiter.api.Test;

class VisitedTest {
    private static final NodeId ONE = new NodeId("one");
    private static final NodeId TWO = new NodeId("two");
    private static final NodeId THREE = new NodeId("three");

    private final Visited visited = new Visited();

    @Test
    void backLeadsToWhatWasLeftLastAndForwardReturns() {
        visited.left(ONE);
        assertThat(visited.back(TWO, node -> true)).contains(ONE);
        assertThat(visited.forward(ONE, node -> true)).contains(TWO);
    }

    @Test
    void whatIsGoneIsPassedOver() {
        visited.left(ONE);
        visited.left(TWO);
        assertThat(visited.back(THREE, node -> !node.equals(TWO))).contains(ONE);
    }

    @Test
    void goingElsewhereForgetsTheWayForward() {
        visited.left(ONE);
        visited.back(TWO, node -> true);
        visited.left(ONE);
        assertThat(visited.canGoForward()).isFalse();
    }
}
