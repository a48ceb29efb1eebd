package org.doelenboom.workspace.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ThreeWayMergeTest {
    private static final Message LABEL = Message.of("test", "edit");
    private static final NodeId TOP = new NodeId("top");
    private static final NodeId ONE = new NodeId("one");
    private static final NodeId TWO = new NodeId("two");
    private static final NodeId THREE = new NodeId("three");

    private final Snapshot base = plan();

    private static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
        plan.declare(PlanKinds.NAMESPACE);
        plan.add(TOP, plan.root(), PlanKinds.GENERAL_OBJECTIVE, titled("top"));
        for (NodeId id : List.of(ONE, TWO, THREE)) {
            plan.add(id, TOP, PlanKinds.INTERMEDIATE_OBJECTIVE, titled(id.value()));
        }
        return plan.build();
    }

    private static Attributes titled(String title) {
        return Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of("nl", title, "fr", title));
    }

    private static Snapshot edited(Snapshot plan, Consumer<Edit> edit) {
        PlanDocument document = new PlanDocument(plan, () -> "");
        document.edit(LABEL, edit);
        return document.snapshot();
    }

    private Merged merge(Consumer<Edit> mine, Consumer<Edit> theirs) {
        return ThreeWayMerge.of(base, edited(base, mine), edited(base, theirs));
    }

    private static void title(Edit edit, NodeId node, String language, String text) {
        BilingualText now = edit.now().node(node).get(PlanKeys.TITLE);
        edit.set(node, PlanKeys.TITLE, now.put(language, text));
    }

    private static BilingualText title(Snapshot plan, NodeId node) {
        return plan.node(node).get(PlanKeys.TITLE);
    }

    @Test
    void textsInTwoLanguagesCombine() {
        Merged merged = merge(edit -> title(edit, ONE, "nl", "een"), edit -> title(edit, ONE, "fr", "un"));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(title(merged.plan(), ONE)).isEqualTo(BilingualText.of("nl", "een", "fr", "un"));
    }

    @Test
    void movesAmongNeighboursThatAgreeAreNoQuestion() {
        Merged merged = merge(edit -> edit.move(ONE, TOP, 1), edit -> edit.move(ONE, TOP, 2));
        assertThat(merged.plan().node(TOP).children()).containsExactly(TWO, THREE, ONE);
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void anItemThatBothPutInTheSamePlaceIsNone() {
        Merged merged = merge(edit -> edit.move(ONE, TOP, 2), edit -> edit.move(ONE, TOP, 2));
        assertThat(merged.plan().node(TOP).children()).containsExactly(TWO, THREE, ONE);
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void anItemThatTheOtherPutElsewhereAmongItsNeighboursIsAQuestion() {
        Merged merged = merge(edit -> edit.move(THREE, TOP, 1), edit -> edit.move(THREE, TOP, 0));
        assertThat(merged.plan().node(TOP).children()).containsExactly(ONE, THREE, TWO);
        assertThat(merged.conflicts()).containsExactly(new Conflict.Order(THREE, TOP, ONE, null));
    }

    @Test
    void oneTextChangedByBothIsAQuestionAndMineStands() {
        Merged merged = merge(edit -> title(edit, ONE, "nl", "mijn"), edit -> title(edit, ONE, "nl", "hun"));
        assertThat(title(merged.plan(), ONE).in("nl")).isEqualTo("mijn");
        assertThat(merged.conflicts())
                .containsExactly(new Conflict.Values(
                        ONE,
                        PlanKeys.TITLE.name(),
                        "nl",
                        new Value.Text("one"),
                        new Value.Text("mijn"),
                        new Value.Text("hun")));
    }

    @Test
    void aMoveAndAnEditOfOneNodeCombine() {
        Merged merged = merge(edit -> edit.move(ONE, TWO, 0), edit -> title(edit, ONE, "nl", "hun"));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan().node(ONE).parent()).contains(TWO);
        assertThat(title(merged.plan(), ONE).in("nl")).isEqualTo("hun");
    }

    @Test
    void whatBothMovedElsewhereStandsWhereMinePutIt() {
        Merged merged = merge(edit -> edit.move(ONE, TWO, 0), edit -> edit.move(ONE, THREE, 0));
        assertThat(merged.conflicts()).containsExactly(new Conflict.Places(ONE, TWO, THREE));
        assertThat(merged.plan().node(ONE).parent()).contains(TWO);
    }

    @Test
    void movesIntoEachOtherDoNotCloseACircle() {
        Merged merged = merge(edit -> edit.move(ONE, TWO, 0), edit -> edit.move(TWO, ONE, 0));
        assertThat(merged.plan().node(ONE).parent()).contains(TWO);
        assertThat(merged.plan().node(TWO).parent()).contains(TOP);
        assertThat(merged.conflicts()).containsExactly(new Conflict.Places(TWO, TOP, ONE));
    }

    @Test
    void whatOneDeletedAndNobodyTouchedGoes() {
        Merged merged = merge(edit -> edit.remove(ONE), edit -> title(edit, TWO, "nl", "hun"));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan().find(ONE)).isEmpty();
    }

    @Test
    void whatOneDeletedAndTheOtherEditedBelowStaysWhole() {
        Merged merged = merge(edit -> edit.remove(TOP), edit -> title(edit, TWO, "nl", "hun"));
        assertThat(merged.conflicts()).containsExactly(new Conflict.Deleted(TOP, true));
        assertThat(merged.plan().node(TOP).children()).containsExactly(ONE, TWO, THREE);
        assertThat(title(merged.plan(), TWO).in("nl")).isEqualTo("hun");
    }

    @Test
    void whatIsAddedBelowSomethingDeletedKeepsIt() {
        NodeId[] added = new NodeId[1];
        Merged merged =
                merge(edit -> added[0] = edit.append(PlanKinds.OPERATIONAL_OBJECTIVE, ONE), edit -> edit.remove(ONE));
        assertThat(merged.conflicts()).containsExactly(new Conflict.Deleted(ONE, false));
        assertThat(merged.plan().node(added[0]).parent()).contains(ONE);
    }

    @Test
    void additionsAndANewOrderCombine() {
        NodeId[] added = new NodeId[1];
        Merged merged = merge(
                edit -> added[0] = edit.add(PlanKinds.INTERMEDIATE_OBJECTIVE, TOP, 1),
                edit -> edit.move(THREE, TOP, 0));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan().node(TOP).children()).containsExactly(THREE, ONE, added[0], TWO);
    }

    @Test
    void linksThatBothAddedAreAllThere() {
        Merged merged = merge(
                edit -> edit.set(ONE, PlanKeys.NEIGHBOURHOODS, List.of(TWO)),
                edit -> edit.set(ONE, PlanKeys.NEIGHBOURHOODS, List.of(THREE)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan().node(ONE).get(PlanKeys.NEIGHBOURHOODS)).containsExactlyInAnyOrder(TWO, THREE);
    }

    @Test
    void recordsThatBothAddedAreAQuestion() {
        Merged merged = merge(
                edit -> edit.setValue(
                        ONE, "x.years", new Value.Items(List.of(new Value.Fields(Map.of("a", new Value.Flag(true)))))),
                edit -> edit.setValue(
                        ONE,
                        "x.years",
                        new Value.Items(List.of(new Value.Fields(Map.of("a", new Value.Flag(false)))))));
        assertThat(merged.conflicts()).hasSize(1);
    }

    static LongStream seeds() {
        return LongStream.range(20_261_122L, 20_261_422L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLawsHoldForAnyEdits(long seed) {
        Random random = new Random(seed);
        Snapshot start = randomly(base, random, 30);
        Snapshot mine = randomly(start, random, 12);
        Snapshot theirs = randomly(start, random, 12);

        assertSame(ThreeWayMerge.of(start, mine, start), mine);
        assertSame(ThreeWayMerge.of(start, start, theirs), theirs);
        assertSame(ThreeWayMerge.of(start, mine, mine), mine);

        Merged one = ThreeWayMerge.of(start, mine, theirs);
        Merged other = ThreeWayMerge.of(start, theirs, mine);
        assertThat(one.conflicts().isEmpty()).isEqualTo(other.conflicts().isEmpty());
        if (one.conflicts().isEmpty()) {
            assertThat(nodes(one.plan())).isEqualTo(nodes(other.plan()));
        }
        for (Snapshot side : List.of(mine, theirs)) {
            for (Node node : side.subtree(side.root().id())) {
                if (start.find(node.id()).isEmpty()) {
                    assertThat(one.plan().find(node.id())).as("added %s", node).isPresent();
                }
            }
        }
        assertThat(nodes(one.plan())).hasSize(one.plan().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyStateIsReachedFromAnyOtherInOneStepThatCanBeUndone(long seed) {
        Random random = new Random(seed);
        Snapshot start = randomly(base, random, 20);
        Snapshot target = randomly(start, random, 15);
        PlanDocument document = new PlanDocument(start, () -> "");
        document.edit(LABEL, edit -> Transition.to(target, edit));
        assertThat(Comparison.between(document.snapshot(), target)).isEmpty();
        document.undo();
        assertThat(nodes(document.snapshot())).isEqualTo(nodes(start));
    }

    private static void assertSame(Merged merged, Snapshot expected) {
        assertThat(merged.conflicts()).isEmpty();
        assertThat(nodes(merged.plan())).isEqualTo(nodes(expected));
    }

    private static Map<NodeId, Node> nodes(Snapshot plan) {
        Map<NodeId, Node> nodes = new HashMap<>();
        plan.subtree(plan.root().id()).forEach(node -> nodes.put(node.id(), node));
        return nodes;
    }

    private static Snapshot randomly(Snapshot plan, Random random, int edits) {
        PlanDocument document = new PlanDocument(plan, () -> "");
        for (int i = 0; i < edits; i++) {
            List<NodeId> all = new ArrayList<>();
            Snapshot now = document.snapshot();
            now.subtree(now.root().id()).forEach(node -> all.add(node.id()));
            NodeId node = all.get(random.nextInt(all.size()));
            NodeId other = all.get(random.nextInt(all.size()));
            document.edit(LABEL, edit -> change(edit, node, other, random));
        }
        return document.snapshot();
    }

    private static void change(Edit edit, NodeId node, NodeId other, Random random) {
        boolean root = edit.now().node(node).parent().isEmpty();
        int children = edit.now().node(other).children().size();
        switch (random.nextInt(6)) {
            case 0 -> edit.append(new KindId("plan.note"), node);
            case 1 -> edit.add(new KindId("plan.note"), node, 0);
            case 2 -> title(edit, node, random.nextBoolean() ? "nl" : "fr", "t" + random.nextInt(3));
            case 3 -> edit.setValue(node, "x.a" + random.nextInt(2), new Value.Flag(random.nextBoolean()));
            case 4 -> {
                boolean below = edit.now().path(edit.now().node(other)).stream()
                        .anyMatch(above -> above.id().equals(node));
                if (!root && !below) {
                    boolean same = edit.now().node(node).parent().orElseThrow().equals(other);
                    edit.move(node, other, random.nextInt(children + (same ? 0 : 1)));
                }
            }
            default -> {
                if (!root && random.nextInt(3) == 0) {
                    edit.remove(node);
                }
            }
        }
    }
}
