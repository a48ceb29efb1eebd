package org.doelenboom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private final TreeBuilder tree = new TreeBuilder()
            .node(PlanKinds.NEIGHBOURHOOD, "north", "plan")
            .node(PlanKinds.NEIGHBOURHOOD, "south", "plan")
            .level("ad1", "plan")
            .level("od1", "ad1")
            .level("a1", "od1")
            .level("a2", "od1");

    private Carried carried(String item) {
        Snapshot plan = tree.build();
        return new Delivery(plan).carried(TreeBuilder.find(plan, item));
    }

    private Carried carriedIn(String item, String place) {
        Snapshot plan = tree.build();
        return new Delivery(plan).carriedIn(TreeBuilder.find(plan, item), new NodeId(place));
    }

    private void says(String item, DeliveryMode mode) {
        tree.set(item, PlanKeys.DELIVERY, Optional.of(mode));
    }

    private void says(String item, String place, DeliveryMode mode) {
        tree.set(item, TreeKeys.LOCAL_DELIVERY, List.of(new LocalDelivery(new NodeId(place), mode)));
    }

    @Test
    void nobodySaidAnything() {
        assertThat(carried("ad1").modes()).isEmpty();
    }

    @Test
    void anObjectiveIsCarriedOutAsAllItsActionsAre() {
        says("a1", DeliveryMode.OWN);
        says("a2", DeliveryMode.OWN);
        assertThat(carried("ad1").isAll(DeliveryMode.OWN)).isTrue();
    }

    @Test
    void whereOnlySomeActionsSayItTheObjectiveIsSoInPart() {
        says("a1", DeliveryMode.OWN);
        assertThat(carried("od1")).isEqualTo(new Carried(Set.of(DeliveryMode.OWN), false));
        assertThat(carried("a1").whole()).isTrue();
    }

    @Test
    void actionsThatSayNothingFollowTheirObjective() {
        says("od1", DeliveryMode.CALL);
        assertThat(carried("ad1").isAll(DeliveryMode.CALL)).isTrue();
        assertThat(carried("a2").isAll(DeliveryMode.CALL)).isTrue();
        says("a1", DeliveryMode.OWN);
        assertThat(carried("od1").modes()).containsExactlyInAnyOrder(DeliveryMode.OWN, DeliveryMode.CALL);
    }

    @Test
    void anActionThatSaysItForOneNeighbourhoodOnlyIsSoInPart() {
        says("a1", "north", DeliveryMode.CALL);
        assertThat(carried("a1")).isEqualTo(new Carried(Set.of(DeliveryMode.CALL), false));
        tree.set("a1", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("north"));
        assertThat(carried("a1").isAll(DeliveryMode.CALL)).isTrue();
    }

    @Test
    void inANeighbourhoodOnlyWhatAppliesThereCounts() {
        says("a1", DeliveryMode.OWN);
        tree.set("a2", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("south"));
        assertThat(carriedIn("od1", "north").isAll(DeliveryMode.OWN)).isTrue();
        assertThat(carriedIn("od1", "south").whole()).isFalse();
    }
}
