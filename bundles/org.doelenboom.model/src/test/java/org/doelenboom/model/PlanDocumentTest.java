package org.doelenboom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDocumentTest {
    private static final Message LABEL = Message.of("test", "label");
    private static final NodeId ROOT = new NodeId("root");

    private final PlanDocument document = new PlanDocument(RandomPlans.empty().build(), () -> "An");

    private NodeId add(NodeId parent) {
        NodeId[] added = new NodeId[1];
        document.edit(LABEL, edit -> added[0] = edit.append(RandomPlans.KIND, parent));
        return added[0];
    }

    private static List<Node> content(Snapshot plan) {
        List<Node> nodes = new ArrayList<>();
        plan.subtree(plan.root().id()).forEach(nodes::add);
        return nodes;
    }

    private static Set<List<NodeId>> links(Snapshot plan) {
        Set<List<NodeId>> links = new HashSet<>();
        for (NodeId target : RandomPlans.ids(plan)) {
            plan.linkedFrom(target).forEach(source -> links.add(List.of(source, target)));
        }
        return links;
    }

    private static Set<List<NodeId>> linksCountedAnew(Snapshot plan) {
        Set<List<NodeId>> links = new HashSet<>();
        for (Node node : content(plan)) {
            node.get(RandomPlans.LINKS).stream()
                    .filter(target -> plan.find(target).isPresent())
                    .forEach(target -> links.add(List.of(node.id(), target)));
        }
        return links;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void undoing_all_and_redoing_all_passes_through_the_same_states(long seed) {
        Random random = new Random(seed);
        List<List<Node>> states = new ArrayList<>(List.of(content(document.snapshot())));
        for (int i = 0; i < 60; i++) {
            boolean done = document.edit(LABEL, edit -> {
                        for (int step = 0; step <= random.nextInt(4); step++) {
                            RandomPlans.step(edit, random);
                        }
                    })
                    .isPresent();
            if (done) {
                states.add(content(document.snapshot()));
                assertThat(links(document.snapshot())).isEqualTo(linksCountedAnew(document.snapshot()));
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            document.undo();
            assertThat(content(document.snapshot()))
                    .as("seed " + seed + ", undone to " + i)
                    .isEqualTo(states.get(i));
        }
        assertThat(document.undo()).isEmpty();
        for (int i = 1; i < states.size(); i++) {
            document.redo();
            assertThat(content(document.snapshot()))
                    .as("seed " + seed + ", redone to " + i)
                    .isEqualTo(states.get(i));
        }
        assertThat(document.redo()).isEmpty();
        assertThat(links(document.snapshot())).isEqualTo(linksCountedAnew(document.snapshot()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void merged_change_sets_equal_the_difference_of_first_and_last_state(long seed) {
        Random random = new Random(seed);
        List<Runnable> queue = new ArrayList<>();
        AtomicReference<ChangeSet> seen = new AtomicReference<>();
        Snapshot before = document.snapshot();
        try (Registration registration = document.listen(queue::add, seen::set)) {
            for (int i = 0; i < 30; i++) {
                document.edit(LABEL, edit -> RandomPlans.step(edit, random));
            }
            assertThat(queue).hasSizeLessThanOrEqualTo(1);
            queue.forEach(Runnable::run);
        }
        Set<NodeId> all = new HashSet<>(RandomPlans.ids(before));
        all.addAll(RandomPlans.ids(document.snapshot()));
        ChangeSet expected = ChangeSet.between(before, document.snapshot(), all);
        assertThat(seen.get().added()).isEqualTo(expected.added());
        assertThat(seen.get().removed()).isEqualTo(expected.removed());
        assertThat(seen.get().changed()).isEqualTo(expected.changed());
        assertThat(seen.get().rearranged()).isEqualTo(expected.rearranged());
        assertThat(seen.get().moved()).isEqualTo(expected.moved());
    }

    @Test
    void an_exception_takes_back_the_whole_edit() {
        NodeId item = add(ROOT);
        List<Node> before = content(document.snapshot());
        assertThatThrownBy(() -> document.edit(LABEL, edit -> {
                    edit.set(item, RandomPlans.CODE, "x");
                    edit.remove(item);
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(content(document.snapshot())).isEqualTo(before);
        assertThat(document.edit(LABEL, edit -> edit.set(item, RandomPlans.CODE, "y")))
                .isPresent();
    }

    @Test
    void an_edit_within_an_edit_is_one_step_of_undo() {
        document.edit(LABEL, edit -> {
            NodeId item = edit.append(RandomPlans.KIND, ROOT);
            document.edit(LABEL, inner -> inner.set(item, RandomPlans.CODE, "x"));
        });
        assertThat(document.snapshot().size()).isEqualTo(2);
        document.undo();
        assertThat(document.snapshot().size()).isEqualTo(1);
        assertThat(document.undoable()).isEmpty();
    }

    @Test
    void typing_in_one_field_is_one_step_under_one_id() {
        NodeId item = add(ROOT);
        String first = document.type("f", LABEL, edit -> edit.set(item, RandomPlans.CODE, "a"))
                .orElseThrow()
                .id();
        String second = document.type("f", LABEL, edit -> edit.set(item, RandomPlans.CODE, "ab"))
                .orElseThrow()
                .id();
        assertThat(second).isEqualTo(first);
        assertThat(document.undoable().orElseThrow().changes()).hasSize(1);
        document.undo();
        assertThat(document.snapshot().node(item).get(RandomPlans.CODE)).isEmpty();
        document.redo();
        assertThat(document.snapshot().node(item).get(RandomPlans.CODE)).isEqualTo("ab");
    }

    @Test
    void typing_goes_into_a_new_step_after_leaving_the_field_and_in_another_field() {
        NodeId item = add(ROOT);
        document.type("f", LABEL, edit -> edit.set(item, RandomPlans.CODE, "a"));
        document.closeTyping();
        document.type("f", LABEL, edit -> edit.set(item, RandomPlans.CODE, "b"));
        document.type("g", LABEL, edit -> edit.set(item, RandomPlans.CODE, "c"));
        document.undo();
        assertThat(document.snapshot().node(item).get(RandomPlans.CODE)).isEqualTo("b");
        document.undo();
        assertThat(document.snapshot().node(item).get(RandomPlans.CODE)).isEqualTo("a");
    }

    @Test
    void typing_back_to_the_start_leaves_nothing_to_undo() {
        NodeId item = add(ROOT);
        document.type("f", LABEL, edit -> edit.set(item, RandomPlans.CODE, "a"));
        document.type("f", LABEL, edit -> edit.set(item, RandomPlans.CODE, ""));
        document.undo();
        assertThat(document.snapshot().find(item)).isEmpty();
    }

    @Test
    void another_thread_is_told_at_once() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread other = new Thread(() -> {
            try {
                document.edit(LABEL, edit -> edit.append(RandomPlans.KIND, ROOT));
            } catch (IllegalStateException e) {
                thrown.set(e);
            }
        });
        other.start();
        other.join();
        assertThat(thrown.get()).hasMessageContaining("edited on thread");
    }

    @Test
    void a_node_cannot_stand_below_itself() {
        NodeId above = add(ROOT);
        NodeId below = add(above);
        assertThatThrownBy(() -> document.edit(LABEL, edit -> edit.move(above, below, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(document.snapshot().node(below).parent()).contains(above);
    }

    @Test
    void a_plan_grows_no_deeper_than_its_limit() {
        assertThatThrownBy(() -> document.edit(LABEL, edit -> {
                    NodeId at = ROOT;
                    for (int i = 0; i < Document.MAX_DEPTH; i++) {
                        at = edit.append(RandomPlans.KIND, at);
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(document.snapshot().size()).isEqualTo(1);
    }

    @Test
    void a_pasted_copy_gets_new_ids_and_its_inner_links_follow() {
        NodeId top = add(ROOT);
        NodeId child = add(top);
        NodeId elsewhere = add(ROOT);
        document.edit(LABEL, edit -> edit.set(child, RandomPlans.LINKS, List.of(top, elsewhere)));
        Snapshot source = document.snapshot();
        NodeId[] copy = new NodeId[1];
        document.edit(LABEL, edit -> copy[0] = edit.insert(source, top, ROOT, 0, false));
        Node copiedTop = document.snapshot().node(copy[0]);
        Node copiedChild = document.snapshot().children(copiedTop).get(0);
        assertThat(copiedTop.id()).isNotEqualTo(top);
        assertThat(copiedChild.get(RandomPlans.LINKS)).containsExactly(copiedTop.id(), elsewhere);
        assertThat(document.snapshot().root().children()).containsExactly(copy[0], top, elsewhere);
    }

    @Test
    void a_listener_that_ended_hears_nothing_more() {
        List<Runnable> queue = new ArrayList<>();
        List<ChangeSet> seen = new ArrayList<>();
        Registration registration = document.listen(queue::add, seen::add);
        add(ROOT);
        registration.close();
        add(ROOT);
        queue.forEach(Runnable::run);
        assertThat(seen).isEmpty();
    }

    @Test
    void an_old_snapshot_stays_as_it_was() {
        NodeId item = add(ROOT);
        Snapshot old = document.snapshot();
        document.edit(LABEL, edit -> edit.remove(item));
        assertThat(old.find(item)).isPresent();
        assertThat(document.snapshot().find(item)).isEmpty();
        assertThat(document.snapshot().revision()).isGreaterThan(old.revision());
    }
}
