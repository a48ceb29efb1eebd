package org.doelenboom.workspace.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

/** A plan that is given away. */
final class ShareCopyTest {
    private static final NodeId GOAL = new NodeId("goal");
    private static final NodeId NOTE = new NodeId("note");
    private static final NodeId TARGET = new NodeId("target");
    private static final NodeId FEW = new NodeId("few");
    private static final NodeId MANY = new NodeId("many");
    private static final NodeId PARTY = new NodeId("party");
    private static final NodeId OTHER = new NodeId("other");

    private final CoreCatalogue catalogue = new CoreCatalogue();
    private final Snapshot plan = plan();

    private static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
        plan.declare(PlanKinds.NAMESPACE);
        plan.add(
                GOAL,
                plan.root(),
                PlanKinds.GENERAL_OBJECTIVE,
                Attributes.NONE
                        .with(PlanKeys.TITLE, BilingualText.of("nl", "doel"))
                        .with("other.secret", new Value.Text("x")));
        plan.add(NOTE, GOAL, PlanKinds.NOTE, Attributes.NONE.with(ScheduleKeys.AUTHOR, "Fatima"));
        plan.add(
                TARGET,
                GOAL,
                TargetKeys.TARGET,
                Attributes.NONE.with(TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(4))));
        plan.add(FEW, TARGET, TargetKeys.MEASUREMENT, reached(3));
        plan.add(MANY, TARGET, TargetKeys.MEASUREMENT, reached(40));
        plan.add(PARTY, plan.root(), PlanKinds.PARTY, Attributes.NONE.with(PartyKeys.CONTACT, "Jan"));
        plan.add(OTHER, plan.root(), new KindId("other.thing"), Attributes.NONE);
        return plan.build();
    }

    private static Attributes reached(int number) {
        return Attributes.NONE.with(TargetKeys.REACHED, new Quantity.Exact(BigDecimal.valueOf(number)));
    }

    private ShareCopy.Copy copy(boolean all, int fewer) {
        return ShareCopy.of(plan, catalogue, new ShareCopy.Choice(all, all, all, fewer));
    }

    @Test
    void smallCountsSayFewerThanAndLargeOnesStay() {
        Snapshot copy = copy(true, 5).plan();
        assertThat(copy.node(FEW).get(TargetKeys.REACHED)).isEqualTo(new Quantity.FewerThan(5));
        assertThat(copy.node(MANY).get(TargetKeys.REACHED)).isEqualTo(new Quantity.Exact(BigDecimal.valueOf(40)));
    }

    @Test
    void whatIsAimedAtIsNoCount() {
        assertThat(copy(true, 5).plan().node(TARGET).get(TargetKeys.AMOUNT)).contains(BigDecimal.valueOf(4));
    }

    @Test
    void notesNamesAndUnknownDataAreLeftOutAndCounted() {
        ShareCopy.Copy copy = copy(true, 5);
        assertThat(copy.plan().find(NOTE)).isEmpty();
        assertThat(copy.plan().find(OTHER)).isEmpty();
        assertThat(copy.plan().node(PARTY).attributes().size()).isZero();
        assertThat(copy.plan().node(GOAL).attributes().find("other.secret")).isEmpty();
        assertThat(copy.items()).isEqualTo(2);
        assertThat(copy.values()).isEqualTo(2);
        assertThat(copy.counts()).isEqualTo(1);
    }

    @Test
    void whoWroteANoteIsNeverTold() {
        ShareCopy.Copy copy = copy(false, 0);
        assertThat(copy.plan().node(NOTE).get(ScheduleKeys.AUTHOR)).isEmpty();
        assertThat(copy.plan().node(PARTY).get(PartyKeys.CONTACT)).isEqualTo("Jan");
        assertThat(copy.plan().node(FEW).get(TargetKeys.REACHED)).isEqualTo(new Quantity.Exact(BigDecimal.valueOf(3)));
    }

    @Test
    void thePlanItselfStaysAsItIs() {
        copy(true, 5);
        assertThat(plan.find(NOTE)).isPresent();
    }

    @Test
    void smallCountsThatCanOnlyBeNumbersAreLeftOutAndAimsStay() {
        SnapshotBuilder builder = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
        builder.add(
                TARGET,
                builder.root(),
                TargetKeys.TARGET,
                Attributes.NONE
                        .with(TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(4)))
                        .with(TargetKeys.BASELINE, Optional.of(BigDecimal.valueOf(3))));
        builder.add(
                FEW,
                builder.root(),
                FindingKeys.FIGURE,
                Attributes.NONE
                        .with(TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(2)))
                        .with(TargetKeys.DENOMINATOR, Optional.of(BigDecimal.valueOf(40))));
        ShareCopy.Copy copy = ShareCopy.of(builder.build(), catalogue, new ShareCopy.Choice(true, true, true, 5));
        assertThat(copy.counts()).isEqualTo(2);
        assertThat(copy.plan().node(TARGET).get(TargetKeys.AMOUNT)).contains(BigDecimal.valueOf(4));
        assertThat(copy.plan().node(TARGET).get(TargetKeys.BASELINE)).isEmpty();
        assertThat(copy.plan().node(FEW).get(TargetKeys.AMOUNT)).isEmpty();
        assertThat(copy.plan().node(FEW).get(TargetKeys.DENOMINATOR)).contains(BigDecimal.valueOf(40));
    }
}
