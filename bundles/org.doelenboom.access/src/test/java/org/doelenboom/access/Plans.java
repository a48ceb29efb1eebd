package org.doelenboom.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** Small plans for tests, each node by a name of the test's own. */
public final class Plans {
    private final SnapshotBuilder builder =
            new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE).declare(PlanKinds.NAMESPACE);

    /** Adds one below a node that is there; {@code plan} is the root. */
    public Plans add(String id, String parent, KindId kind) {
        builder.add(new NodeId(id), new NodeId(parent), kind, Attributes.NONE);
        return this;
    }

    public <T> Plans set(String id, Key<T> key, T value) {
        builder.set(new NodeId(id), key, value);
        return this;
    }

    public Plans service(String id) {
        return add(id, "plan", AccessKinds.SERVICE).set(id, PlanKeys.TITLE, BilingualText.of("nl", "dienst " + id));
    }

    /** @param days as many of {@code MONDAY} … as it opens on */
    public Plans opening(String id, String service, String from, String to, java.time.DayOfWeek... days) {
        return add(id, service, AccessKinds.OPENING)
                .set(id, AccessKeys.DAYS, List.of(days))
                .set(id, AccessKeys.OPENS, from)
                .set(id, AccessKeys.CLOSES, to);
    }

    public Snapshot build() {
        return builder.build();
    }

    public Document open() {
        return new PlanDocument(build(), () -> "An");
    }

    public static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }

    public static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    public static Optional<NodeId> link(String id) {
        return Optional.of(new NodeId(id));
    }

    public static List<NodeId> links(String... ids) {
        return java.util.Arrays.stream(ids).map(NodeId::new).toList();
    }

    /** What the rules find in the whole plan. */
    public static List<Problem> problems(Snapshot plan, List<PlanCheck> checks) {
        List<Problem> found = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            for (PlanCheck check : checks) {
                if (check.kinds().contains(node.kind())) {
                    check.check(plan, node, found::add);
                }
            }
        }
        return found;
    }
}
