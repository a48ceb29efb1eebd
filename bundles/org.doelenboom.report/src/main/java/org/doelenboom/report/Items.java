package org.doelenboom.report;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKinds;

/** The objectives and actions of a plan, in its order. */
public final class Items {
    private Items() {}

    /** Those below a node, itself included. */
    public static Stream<Node> below(Snapshot plan, NodeId top) {
        return StreamSupport.stream(plan.subtree(top).spliterator(), false)
                .filter(node -> PlanKinds.isInTree(node.kind()));
    }

    public static Stream<Node> of(Snapshot plan) {
        return below(plan, plan.root().id());
    }

    /** {@code 1.1.2}; of a horizontal objective its second name too: {@code 3 (HD1)}. The same wherever it heads something. */
    static String code(Node node, Numbering numbering, ReportWriter out) {
        String label = out.words(Message.of("org.doelenboom.plan", "level.horizontalObjective"))
                .first(out.languages());
        return numbering
                .horizontalNumber(node)
                .map(n -> numbering.code(node) + " (" + label + n + ")")
                .orElseGet(() -> numbering.code(node));
    }
}
