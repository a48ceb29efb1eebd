package org.doelenboom.benchmarks.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** Its one kind of item, with a figure. */
public final class SmallKinds implements KindProvider {
    @Override
    public Namespace namespace() {
        return new Namespace(Small.id(), 1, Namespace.Presence.OPTIONAL);
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return List.of(new KindDefinition(kind(), Small.message("kind"), Set.of(PlanKinds.PLAN), PlanKeys.TITLE));
    }

    @Override
    public Collection<AttributeDefinition> attributes() {
        return List.of(
                new AttributeDefinition(PlanKeys.TITLE, Set.of(kind()), Small.message("title")),
                new AttributeDefinition(Key.decimal(Small.id() + ".figure"), Set.of(kind()), Small.message("figure")));
    }

    static KindId kind() {
        return new KindId(Small.id() + ".item");
    }
}
