package org.doelenboom.workspace.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Renewal;
import org.doelenboom.plan.RenewalKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

/** The plan that follows another. */
final class NextPlanTest {
    private static final NodeId STAYS = new NodeId("stays");
    private static final NodeId CHANGES = new NodeId("changes");
    private static final NodeId STOPS = new NodeId("stops");
    private static final NodeId BELOW = new NodeId("below");
    private static final NodeId TARGET = new NodeId("target");
    private static final NodeId FIGURE = new NodeId("figure");
    private static final NodeId FINDING = new NodeId("finding");

    private final Snapshot old = plan();
    private final Snapshot next = NextPlan.of(
            old,
            new NextPlan.Beginning("Plan 2027-2031", 2027, 2031),
            Map.of(
                    CHANGES, new NextPlan.Choice(Renewal.CHANGED, "ook voor Stalingrad"),
                    STOPS, new NextPlan.Choice(Renewal.STOPPED, "bereikt")));

    private static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(
                new NodeId("old"),
                PlanKinds.PLAN,
                Attributes.NONE.with(PlanKeys.LANGUAGES, List.of("nl", "fr")).with(PlanKeys.ISSUED, "2022-02"));
        plan.declare(PlanKinds.NAMESPACE);
        for (NodeId id : List.of(STAYS, CHANGES, STOPS)) {
            plan.add(
                    id,
                    plan.root(),
                    PlanKinds.GENERAL_OBJECTIVE,
                    Attributes.NONE
                            .with(PlanKeys.TITLE, BilingualText.of("nl", id.value(), "fr", id.value()))
                            .with(ScheduleKeys.YEARS, List.of(2022)));
        }
        plan.add(BELOW, STOPS, PlanKinds.INTERMEDIATE_OBJECTIVE, Attributes.NONE);
        plan.add(
                TARGET, STAYS, TargetKeys.TARGET, Attributes.NONE.with(TargetKeys.AMOUNT, Optional.of(BigDecimal.TEN)));
        plan.add(FIGURE, TARGET, TargetKeys.MEASUREMENT, Attributes.NONE);
        plan.add(
                FINDING,
                plan.root(),
                PlanKinds.FINDING,
                Attributes.NONE.with(PlanKeys.CONCERNS, List.of(STAYS, STOPS)));
        return plan.build();
    }

    @Test
    void whatContinuesKeepsItsIdAndItsTieToThePlanBefore() {
        Node stays = next.node(STAYS);
        assertThat(stays.get(RenewalKeys.ORIGIN)).isEqualTo("stays");
        assertThat(stays.get(RenewalKeys.RENEWAL)).contains(Renewal.CONTINUES);
        assertThat(next.root().get(RenewalKeys.ORIGIN)).isEqualTo("old");
        assertThat(next.root().id()).isNotEqualTo(old.root().id());
    }

    @Test
    void whatBelongedToThePeriodStaysBehind() {
        assertThat(next.node(STAYS).get(ScheduleKeys.YEARS)).isEmpty();
        assertThat(next.find(FIGURE)).isEmpty();
        assertThat(next.node(TARGET).get(TargetKeys.AMOUNT)).contains(BigDecimal.TEN);
        assertThat(next.root().get(PlanKeys.ISSUED)).isEmpty();
        assertThat(next.root().get(PlanKeys.FIRST_YEAR)).contains(BigDecimal.valueOf(2027));
    }

    @Test
    void whatChangesSaysWhy() {
        assertThat(next.node(CHANGES).get(RenewalKeys.RENEWAL)).contains(Renewal.CHANGED);
        Node note = next.children(next.node(CHANGES)).get(0);
        assertThat(note.kind()).isEqualTo(PlanKinds.NOTE);
        assertThat(note.get(PlanKeys.TEXT).in("nl")).contains("ook voor Stalingrad");
    }

    @Test
    void whatStopsIsToldWithItsReasonAndGoesWithAllBelow() {
        assertThat(next.find(STOPS)).isEmpty();
        assertThat(next.find(BELOW)).isEmpty();
        Node chapter = next.children(next.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.CHAPTER))
                .findFirst()
                .orElseThrow();
        Node paragraph = next.children(chapter).get(0);
        assertThat(paragraph.get(PlanKeys.TEXT).in("nl")).contains("stops").endsWith(": bereikt");
        assertThat(paragraph.get(PlanKeys.TEXT).in("fr")).contains("stops");
        assertThat(paragraph.get(RenewalKeys.ORIGIN)).isEqualTo("stops");
    }

    @Test
    void linksToWhatStaysBehindGo() {
        assertThat(next.node(FINDING).get(PlanKeys.CONCERNS)).containsExactly(STAYS);
    }
}
