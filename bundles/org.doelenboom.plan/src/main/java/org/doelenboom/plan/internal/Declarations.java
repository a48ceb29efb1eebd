package org.doelenboom.plan.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;

/** The kinds and attributes declared so far, each with its name among the messages. */
final class Declarations {
    private final List<KindDefinition> kinds = new ArrayList<>();
    private final List<AttributeDefinition> attributes = new ArrayList<>();

    void kind(KindId id, Key<?> title, KindId... parents) {
        kinds.add(definition(id, title, Set.of(parents)));
    }

    /** A kind that may stand under every kind declared before. */
    void kindEverywhere(KindId id, Key<?> title) {
        Set<KindId> all = new HashSet<>();
        kinds.forEach(kind -> all.add(kind.id()));
        kinds.add(definition(id, title, all));
    }

    private static KindDefinition definition(KindId id, Key<?> title, Set<KindId> parents) {
        String name = id.name().substring(id.name().indexOf('.') + 1);
        return new KindDefinition(id, Message.of(PlanMessages.BUNDLE, "kind." + name), parents, title);
    }

    /** An attribute that every kind declared before may have. */
    void attributeEverywhere(Key<?> key, String label) {
        attribute(key, label, kinds.stream().map(KindDefinition::id).toArray(KindId[]::new));
    }

    void attribute(Key<?> key, String label, KindId... kindsThatHaveIt) {
        attributes.add(new AttributeDefinition(
                key, Set.of(kindsThatHaveIt), Message.of(PlanMessages.BUNDLE, "attribute." + label)));
    }

    List<KindDefinition> kinds() {
        return List.copyOf(kinds);
    }

    List<AttributeDefinition> attributes() {
        return List.copyOf(attributes);
    }

    /** Objectives and actions. */
    static KindId[] tree() {
        List<KindId> tree = new ArrayList<>(PlanKinds.OBJECTIVES);
        tree.add(PlanKinds.ACTION);
        return tree.toArray(new KindId[0]);
    }
}
