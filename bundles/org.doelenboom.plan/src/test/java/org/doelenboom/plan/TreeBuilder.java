package org.doelenboom.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.model.SnapshotBuilder;

/** Small plans for tests: each node by a name of the test's own. */
public final class TreeBuilder {
    public static final NodeId ROOT = new NodeId("plan");

    private static final Map<String, KindId> LEVELS = new HashMap<>(Map.of(
            "ad", PlanKinds.GENERAL_OBJECTIVE,
            "id", PlanKinds.INTERMEDIATE_OBJECTIVE,
            "od", PlanKinds.OPERATIONAL_OBJECTIVE,
            "hd", PlanKinds.HORIZONTAL_OBJECTIVE,
            "a", PlanKinds.ACTION));

    private final SnapshotBuilder builder = new SnapshotBuilder(ROOT, PlanKinds.PLAN, Attributes.NONE);

    /** Adds an objective or action; the letters before the first digit of its name tell the level: {@code od1}. */
    public TreeBuilder level(String name, String parent) {
        KindId kind = LEVELS.get(name.replaceAll("[0-9].*", ""));
        return node(kind, name, parent).set(name, PlanKeys.TITLE, BilingualText.of("nl", "titel " + name));
    }

    public TreeBuilder node(KindId kind, String name, String parent) {
        builder.add(new NodeId(name), new NodeId(parent), kind, Attributes.NONE);
        return this;
    }

    public <T> TreeBuilder set(String name, Key<T> key, T value) {
        builder.set(new NodeId(name), key, value);
        return this;
    }

    public Snapshot build() {
        return builder.build();
    }

    public static Node find(Snapshot plan, String name) {
        return plan.node(new NodeId(name));
    }

    public static List<NodeId> ids(String... names) {
        return java.util.Arrays.stream(names).map(NodeId::new).toList();
    }
}
