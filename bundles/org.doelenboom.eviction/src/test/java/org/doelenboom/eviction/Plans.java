package org.doelenboom.eviction;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Document;
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

    public List<Problem> problems(PlanCheck check) {
        return problems(check, builder.build());
    }

    /** What is left after the fix of that number of the only problem. */
    public List<Problem> afterFix(PlanCheck check, int fix) {
        Document document = open();
        List<Problem> found = problems(check, document.snapshot());
        if (found.size() != 1) {
            throw new AssertionError("not one problem: " + found);
        }
        Problem problem = found.get(0);
        document.edit(problem.fixes().get(fix).label(), problem.fixes().get(fix).edit());
        return problems(check, document.snapshot());
    }
}
