package org.doelenboom.workspace.copy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Registration;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanKindProvider;

/** What the core declares, without any module. */
final class CoreCatalogue implements Catalogue {
    private final KindProvider core = new PlanKindProvider();

    @Override
    public Optional<KindDefinition> kind(KindId id) {
        return core.kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return core.kinds();
    }

    @Override
    public List<AttributeDefinition> attributes(KindId kind) {
        return core.attributes().stream()
                .filter(attribute -> attribute.kinds().contains(kind))
                .toList();
    }

    @Override
    public Optional<AttributeDefinition> attribute(String name) {
        return core.attributes().stream()
                .filter(attribute -> attribute.key().name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<Namespace> namespace(String name) {
        return Optional.of(PlanKinds.NAMESPACE).filter(one -> one.name().equals(name));
    }

    @Override
    public Registration listen(Runnable listener) {
        return () -> {};
    }
}
