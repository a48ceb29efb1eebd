package org.doelenboom.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKinds;

/** Small plans for tests, and what a rule finds in them. */
public final class Plans {
    private final SnapshotBuilder builder =
            new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE).declare(PlanKinds.NAMESPACE);

    /** Adds one directly below the plan. */
    public Plans add(String id, KindId kind, Attributes attributes) {
        return add(id, "plan", kind, attributes);
    }

    public Plans add(String id, String parent, KindId kind, Attributes attributes) {
        builder.add(new NodeId(id), new NodeId(parent), kind, attributes);
        return this;
    }

    public Document open() {
        return new PlanDocument(builder.build(), () -> "An");
    }

    /** What the rule finds in the whole plan. */
    public static List<Problem> problems(PlanCheck check, Snapshot plan) {
        List<Problem> found = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (check.kinds().isEmpty() || check.kinds().contains(node.kind())) {
                check.check(plan, node, found::add);
            }
        }
        return found;
    }

    public Snapshot build() {
        return builder.build();
    }

    /** Sets a value on one added before, or on the plan itself. */
    public <T> Plans set(String id, Key<T> key, T value) {
        builder.set(new NodeId(id), key, value);
        return this;
    }

    public List<Problem> problems(PlanCheck check) {
        return problems(check, builder.build());
    }

    /**
     * Applies the fix of that number of the only problem: the problem must go and nothing new come, and undo must bring back
     * both.
     *
     * @return the plan after the fix
     */
    public Snapshot fixed(PlanCheck check, int fix) {
        Document document = open();
        Snapshot before = document.snapshot();
        List<Problem> found = problems(check, before);
        assertThat(found).hasSize(1);
        document.edit(
                found.get(0).fixes().get(fix).label(),
                found.get(0).fixes().get(fix).edit());
        Snapshot after = document.snapshot();
        assertThat(problems(check, after)).isEmpty();
        document.undo();
        assertThat(content(document.snapshot())).isEqualTo(content(before));
        return after;
    }

    private static List<Node> content(Snapshot plan) {
        List<Node> nodes = new ArrayList<>();
        plan.subtree(plan.root().id()).forEach(nodes::add);
        return nodes;
    }
}
