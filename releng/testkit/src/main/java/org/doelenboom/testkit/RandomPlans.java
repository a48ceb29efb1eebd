package org.doelenboom.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKinds;

/** Plans such as imports, hand edits and merges can leave: any nesting, missing and wrong values, links to nowhere. */
final class RandomPlans {

    private static final Namespace NOBODYS = new Namespace("nobody", 7, Namespace.Presence.OPTIONAL);
    private static final int MOST_NODES = 60;

    private final Catalogue catalogue;
    private final RandomValues values;
    private final List<Namespace> namespaces;
    private final List<KindId> kinds = new ArrayList<>();

    /** @param namespaces those that the module under test declares, whose kinds come more often than others */
    RandomPlans(Catalogue catalogue, RandomValues values, List<Namespace> namespaces) {
        this.catalogue = catalogue;
        this.values = values;
        this.namespaces = namespaces;
        for (KindDefinition kind : catalogue.kinds()) {
            boolean own = namespaces.stream()
                    .anyMatch(namespace -> namespace.name().equals(kind.id().namespace()));
            for (int i = 0; i < (own ? 4 : 1); i++) {
                kinds.add(kind.id());
            }
        }
        kinds.removeIf(PlanKinds.PLAN::equals);
        kinds.add(new KindId("nobody.thing"));
    }

    /** Always the same plan for the same seed. */
    Snapshot plan(long seed) {
        Random random = new Random(seed);
        List<NodeId> nodes = new ArrayList<>();
        int count = random.nextInt(MOST_NODES);
        for (int i = 0; i <= count; i++) {
            nodes.add(new NodeId("n" + i));
        }
        SnapshotBuilder builder =
                new SnapshotBuilder(nodes.get(0), PlanKinds.PLAN, attributes(PlanKinds.PLAN, random, nodes));
        builder.declare(PlanKinds.NAMESPACE).declare(NOBODYS);
        namespaces.forEach(builder::declare);
        for (int i = 1; i <= count; i++) {
            KindId kind = kinds.get(random.nextInt(kinds.size()));
            NodeId parent = parent(nodes.subList(0, i), random);
            builder.add(nodes.get(i), parent, kind, attributes(kind, random, nodes));
        }
        return builder.build();
    }

    /** Any node, the plan itself more often than others: most kinds stand there. */
    private static NodeId parent(List<NodeId> nodes, Random random) {
        return random.nextBoolean() ? nodes.get(0) : nodes.get(random.nextInt(nodes.size()));
    }

    private Attributes attributes(KindId kind, Random random, List<NodeId> nodes) {
        Attributes attributes = Attributes.NONE;
        for (AttributeDefinition attribute : catalogue.attributes(kind)) {
            if (random.nextInt(3) > 0) {
                attributes = attributes.with(attribute.key().name(), values.draw(attribute, random, nodes));
            }
        }
        if (random.nextInt(5) == 0) {
            attributes = attributes.with("nobody.attribute", new Value.Decimal("1.50"));
        }
        return attributes;
    }
}
