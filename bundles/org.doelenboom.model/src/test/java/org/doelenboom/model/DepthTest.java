package org.doelenboom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.junit.jupiter.api.Test;

final class DepthTest {
    private static final KindId KIND = new KindId("test.item");
    private static final Message LABEL = Message.of("test", "edit");

    private final SnapshotBuilder builder = new SnapshotBuilder(new NodeId("root"), KIND, Attributes.NONE);

    @Test
    void aMoveThatWouldGoTooDeepIsRefusedAndOneThatJustFitsIsNot() {
        NodeId shallow = chain("s", 100);
        chain("d", 155);
        PlanDocument document = new PlanDocument(builder.build(), () -> "tester");
        NodeId top = new NodeId("s0");

        document.edit(LABEL, edit -> edit.move(top, new NodeId("d154"), 0));

        assertThat(depth(document.snapshot(), shallow)).isEqualTo(Document.MAX_DEPTH);
        document.undo();
        document.edit(LABEL, edit -> edit.append(KIND, new NodeId("d154")));
        NodeId last = document.snapshot().node(new NodeId("d154")).children().get(0);
        assertThatThrownBy(() -> document.edit(LABEL, edit -> edit.move(top, last, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePlanIsNeverDeeperThanTheSnapshotThinks() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        chain("a", 10);
        PlanDocument document = new PlanDocument(builder.build(), () -> "tester");
        for (int i = 0; i < 2_000; i++) {
            step(document, random);
            SharedSnapshot now = (SharedSnapshot) document.snapshot();
            int height = Changes.height(now, now.root().id());
            assertThat(height).as("seed %d, step %d", seed, i).isLessThanOrEqualTo(Document.MAX_DEPTH);
            if (now.levels() > 0) {
                assertThat(now.levels()).as("seed %d, step %d", seed, i).isGreaterThanOrEqualTo(height);
            }
        }
    }

    private static void step(PlanDocument document, Random random) {
        List<NodeId> all = new ArrayList<>();
        Snapshot now = document.snapshot();
        now.subtree(now.root().id()).forEach(node -> all.add(node.id()));
        NodeId one = all.get(random.nextInt(all.size()));
        NodeId other = all.get(random.nextInt(all.size()));
        try {
            switch (random.nextInt(all.size() > 60 ? 5 : 8)) {
                case 0 -> document.edit(LABEL, edit -> edit.remove(one));
                case 1 -> document.undo();
                case 2 -> document.redo();
                case 3, 4 -> document.edit(LABEL, edit -> edit.move(one, other, 0));
                case 5 -> document.edit(LABEL, edit -> edit.insert(now, one, other, 0, false));
                default -> document.edit(LABEL, edit -> edit.append(KIND, one));
            }
        } catch (IllegalArgumentException notAllowed) {
            assertThat(document.snapshot()).isSameAs(now);
        }
    }

    private NodeId chain(String prefix, int length) {
        NodeId parent = builder.root();
        for (int i = 0; i < length; i++) {
            NodeId id = new NodeId(prefix + i);
            builder.add(id, parent, KIND, Attributes.NONE);
            parent = id;
        }
        return parent;
    }

    private static int depth(Snapshot plan, NodeId id) {
        return plan.path(plan.node(id)).size() + 1;
    }
}
