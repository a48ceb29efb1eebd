package org.doelenboom.report.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.junit.jupiter.api.Test;

class ModuleItemsTest {
    private static final KindId BED = new KindId("garden.bed");
    private static final KindId HARVEST = new KindId("garden.harvest");
    private static final KindId POND = new KindId("water.pond");
    private static final Key<List<NodeId>> ABOUT = Key.links("garden.about");
    private static final Key<Optional<NodeId>> PLACE = Key.link("garden.place");

    private final SnapshotBuilder plan = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);

    private void add(String id, String parent, KindId kind) {
        plan.add(new NodeId(id), new NodeId(parent), kind, Attributes.NONE);
    }

    private Snapshot garden() {
        add("north", "plan", PlanKinds.NEIGHBOURHOOD);
        add("south", "plan", PlanKinds.NEIGHBOURHOOD);
        add("one", "plan", PlanKinds.GENERAL_OBJECTIVE);
        add("two", "plan", PlanKinds.GENERAL_OBJECTIVE);
        add("target", "one", TargetKeys.TARGET);
        plan.set(new NodeId("target"), TargetKeys.MEASURE, "garden.harvested");
        add("bed-one", "plan", BED);
        plan.set(new NodeId("bed-one"), ABOUT, List.of(new NodeId("one")));
        add("harvest-one", "bed-one", HARVEST);
        add("bed-two", "plan", BED);
        plan.set(new NodeId("bed-two"), ABOUT, List.of(new NodeId("two")));
        add("harvest-two", "bed-two", HARVEST);
        add("bed-north", "plan", BED);
        plan.set(new NodeId("bed-north"), PLACE, Optional.of(new NodeId("north")));
        add("bed-south", "plan", BED);
        plan.set(new NodeId("bed-south"), PLACE, Optional.of(new NodeId("south")));
        add("pond", "plan", POND);
        return plan.build();
    }

    private static List<String> left(Snapshot plan, Edition edition) {
        Snapshot shown = ModuleItems.of(plan, edition);
        List<String> ids = new ArrayList<>();
        shown.subtree(shown.root().id()).forEach(node -> ids.add(node.id().toString()));
        ids.removeIf(id -> !id.contains("bed") && !id.contains("harvest") && !id.equals("pond"));
        return ids;
    }

    @Test
    void a_part_has_what_is_linked_with_it_and_what_its_module_measures_for_it() {
        Snapshot plan = garden();
        Edition one = new Edition(plan, Optional.of(new NodeId("one")), Optional.empty(), false);

        assertThat(left(plan, one)).containsExactly("bed-one", "harvest-one", "bed-north", "bed-south");
    }

    @Test
    void a_part_that_a_module_has_nothing_to_do_with_has_nothing_of_it() {
        Snapshot plan = garden();
        Edition two = new Edition(plan, Optional.of(new NodeId("two")), Optional.empty(), false);

        assertThat(left(plan, two)).containsExactly("bed-two", "harvest-two");
    }

    @Test
    void a_neighbourhood_has_nothing_of_the_others() {
        Snapshot plan = garden();
        Edition north = new Edition(plan, Optional.empty(), Optional.of(new NodeId("north")), false);

        assertThat(left(plan, north))
                .containsExactly("bed-one", "harvest-one", "bed-two", "harvest-two", "bed-north", "pond");
        assertThat(ModuleItems.of(plan, north).find(new NodeId("south"))).isEmpty();
    }

    @Test
    void the_whole_plan_is_the_plan_itself() {
        Snapshot plan = garden();
        assertThat(ModuleItems.of(plan, Edition.whole(plan))).isSameAs(plan);
    }
}
