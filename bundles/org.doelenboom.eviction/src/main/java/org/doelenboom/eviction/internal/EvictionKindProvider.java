package org.doelenboom.eviction.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** Declares the module's kinds, and its attributes on them and on actions. */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionKindProvider implements KindProvider {
    @Override
    public Namespace namespace() {
        return EvictionKinds.NAMESPACE;
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return List.of(new KindDefinition(
                EvictionKinds.PROTOCOL,
                EvictionMessages.message("kind.protocol"),
                Set.of(PlanKinds.PLAN),
                PlanKeys.TITLE));
    }

    @Override
    public Collection<AttributeDefinition> attributes() {
        return List.of(
                attribute(EvictionKeys.STAGE, "stage", PlanKinds.ACTION),
                attribute(EvictionKeys.PROTOCOL, "protocol", PlanKinds.ACTION),
                attribute(PlanKeys.TITLE, "title", EvictionKinds.PROTOCOL),
                attribute(EvictionKeys.SERVICES, "services", EvictionKinds.PROTOCOL),
                attribute(EvictionKeys.ROLES, "roles", EvictionKinds.PROTOCOL),
                attribute(EvictionKeys.MODALITIES, "modalities", EvictionKinds.PROTOCOL),
                attribute(EvictionKeys.VERSION, "version", EvictionKinds.PROTOCOL),
                attribute(EvictionKeys.SIGNED, "signed", EvictionKinds.PROTOCOL),
                attribute(EvictionKeys.REPLACES, "replaces", EvictionKinds.PROTOCOL));
    }

    private static AttributeDefinition attribute(Key<?> key, String label, KindId... kinds) {
        return new AttributeDefinition(key, Set.of(kinds), EvictionMessages.message("attribute." + label));
    }
}
