package org.doelenboom.model.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Registration;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The kinds and attributes of whatever modules are there. */
@Component
public final class KindRegistry implements Catalogue {
    private final List<KindProvider> providers = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addProvider(KindProvider provider) {
        providers.add(provider);
        listeners.forEach(Runnable::run);
    }

    void removeProvider(KindProvider provider) {
        providers.remove(provider);
        listeners.forEach(Runnable::run);
    }

    @Override
    public Optional<KindDefinition> kind(KindId id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return providers.stream().flatMap(provider -> provider.kinds().stream()).toList();
    }

    @Override
    public List<AttributeDefinition> attributes(KindId kind) {
        return providers.stream()
                .flatMap(provider -> provider.attributes().stream())
                .filter(attribute -> attribute.kinds().contains(kind))
                .toList();
    }

    @Override
    public Optional<AttributeDefinition> attribute(String name) {
        return providers.stream()
                .flatMap(provider -> provider.attributes().stream())
                .filter(attribute -> attribute.key().name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<Namespace> namespace(String name) {
        return providers.stream()
                .map(KindProvider::namespace)
                .filter(namespace -> namespace.name().equals(name))
                .findFirst();
    }

    @Override
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
