package org.doelenboom.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Registration;

/** What a program knows in which modules with these namespaces are installed; all that the store asks of them. */
record InstalledNamespaces(List<Namespace> declared) implements Catalogue {
    @Override
    public Optional<KindDefinition> kind(KindId id) {
        return Optional.empty();
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return List.of();
    }

    @Override
    public List<AttributeDefinition> attributes(KindId kind) {
        return List.of();
    }

    @Override
    public Optional<AttributeDefinition> attribute(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Namespace> namespace(String name) {
        return declared.stream()
                .filter(namespace -> namespace.name().equals(name))
                .findFirst();
    }

    @Override
    public Registration listen(Runnable listener) {
        return () -> {};
    }
}
