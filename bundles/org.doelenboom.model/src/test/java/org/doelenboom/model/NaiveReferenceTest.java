package org.doelenboom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits, typing, undo, redo and replay beside a reference that copies everything at each step and knows nothing of changes. */
final class NaiveReferenceTest {
    private static final Message LABEL = Message.of("test", "edit");
    private static final int STEPS = 120;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** All there is of one state. */
    private static final class State {
        private final Map<NodeId, KindId> kinds = new LinkedHashMap<>();
        private final Map<NodeId, List<NodeId>> children = new LinkedHashMap<>();
        private final Map<NodeId, Map<String, Value>> values = new LinkedHashMap<>();

        State(NodeId root, KindId kind) {
            put(root, kind);
        }

        State(State other) {
            kinds.putAll(other.kinds);
            other.children.forEach((id, below) -> children.put(id, new ArrayList<>(below)));
            other.values.forEach((id, own) -> values.put(id, new TreeMap<>(own)));
        }

        private void put(NodeId id, KindId kind) {
            kinds.put(id, kind);
            children.put(id, new ArrayList<>());
            values.put(id, new TreeMap<>());
        }

        private List<NodeId> below(NodeId id) {
            return Objects.requireNonNull(children.get(id));
        }

        void add(NodeId id, KindId kind, NodeId parent, int index) {
            put(id, kind);
            below(parent).add(index, id);
        }

        void remove(NodeId id) {
            children.values().forEach(list -> list.remove(id));
            drop(id);
        }

        private void drop(NodeId id) {
            below(id).forEach(this::drop);
            kinds.remove(id);
            children.remove(id);
            values.remove(id);
        }

        void move(NodeId id, NodeId parent, int index) {
            children.values().forEach(list -> list.remove(id));
            below(parent).add(index, id);
        }

        void set(NodeId id, String name, @Nullable Value value) {
            Map<String, Value> own = Objects.requireNonNull(values.get(id));
            if (value == null) {
                own.remove(name);
            } else {
                own.put(name, value);
            }
        }

        void isAs(Snapshot plan) {
            assertThat(plan.size()).isEqualTo(kinds.size());
            for (Node node : plan.subtree(plan.root().id())) {
                assertThat(node.kind()).isEqualTo(kinds.get(node.id()));
                assertThat(node.children()).isEqualTo(children.get(node.id()));
                Map<String, Value> own = new TreeMap<>();
                node.attributes().forEach(own::put);
                assertThat(own).isEqualTo(values.get(node.id()));
            }
        }
    }

    /** Does everything to both. */
    private record Both(Edit edit, State state) implements Edit {
        @Override
        public Snapshot now() {
            return edit.now();
        }

        @Override
        public NodeId add(KindId kind, NodeId parent, int index) {
            NodeId id = edit.add(kind, parent, index);
            state.add(id, kind, parent, index);
            return id;
        }

        @Override
        public NodeId insert(Snapshot from, NodeId top, NodeId parent, int index, boolean keepIds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(NodeId node) {
            edit.remove(node);
            state.remove(node);
        }

        @Override
        public void move(NodeId node, NodeId parent, int index) {
            edit.move(node, parent, index);
            state.move(node, parent, index);
        }

        @Override
        public void changeKind(NodeId node, KindId kind) {
            edit.changeKind(node, kind);
            state.kinds.put(node, kind);
        }

        @Override
        public void setValue(NodeId node, String name, @Nullable Value value) {
            edit.setValue(node, name, value);
            state.set(node, name, value);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsDoneUndoneAndRedoneIsAsTheReferenceHasIt(long seed) {
        Random random = new Random(seed);
        Snapshot begin = RandomPlans.empty().build();
        int[] next = {0};
        PlanDocument document = new PlanDocument(begin, () -> "", Clock.systemUTC(), () -> new NodeId("n" + next[0]++));
        Deque<State> done = new ArrayDeque<>(
                List.of(new State(begin.root().id(), begin.root().kind())));
        Deque<State> undone = new ArrayDeque<>();
        List<Transaction> journal = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            int what = random.nextInt(10);
            if (what == 0 && done.size() > 1) {
                document.undo();
                undone.push(done.pop());
                journal.remove(journal.size() - 1);
            } else if (what == 1 && !undone.isEmpty()) {
                journal.add(document.redo().orElseThrow());
                done.push(undone.pop());
            } else if (what > 1) {
                State state = new State(Objects.requireNonNull(done.peek()));
                int steps = 1 + random.nextInt(4);
                document.edit(LABEL, edit -> {
                            for (int step = 0; step < steps; step++) {
                                RandomPlans.step(new Both(edit, state), random);
                            }
                        })
                        .ifPresent(transaction -> {
                            done.push(state);
                            undone.clear();
                            journal.add(transaction);
                        });
            }
            Objects.requireNonNull(done.peek()).isAs(document.snapshot());
        }
        SharedSnapshot replayed = SharedSnapshot.from(begin);
        for (Transaction step : journal) {
            for (Change change : step.changes()) {
                replayed = Changes.apply(replayed, change);
            }
        }
        Objects.requireNonNull(done.peek()).isAs(replayed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyChangeTakesBackWhatItDid(long seed) {
        Random random = new Random(seed);
        PlanDocument document = new PlanDocument(RandomPlans.empty().build(), () -> "");
        for (int i = 0; i < STEPS; i++) {
            SharedSnapshot at = SharedSnapshot.from(document.snapshot());
            List<Change> changes = document.edit(LABEL, edit -> RandomPlans.step(edit, random))
                    .map(Transaction::changes)
                    .orElse(List.of());
            for (Change change : changes) {
                SharedSnapshot after = Changes.apply(at, change);
                assertSame(Changes.apply(after, change.inverse()), at);
                assertThat(change.inverse().inverse()).isEqualTo(change);
                at = after;
            }
        }
    }

    private static void assertSame(Snapshot one, Snapshot other) {
        List<Node> nodes = new ArrayList<>();
        one.subtree(one.root().id()).forEach(nodes::add);
        List<Node> others = new ArrayList<>();
        other.subtree(other.root().id()).forEach(others::add);
        assertThat(nodes).isEqualTo(others);
    }
}
