package org.doelenboom.workspace.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Registration;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanKindProvider;

/** What a program without modules knows. */
final class CoreNamespaceOnly implements Catalogue {
    private final Set<KindId> reported;
    private final Set<Namespace> others;

    CoreNamespaceOnly() {
        this(Set.of(), Set.of());
    }

    /**
     * @param reported what modules say is reported, beside the core
     * @param others what modules declare
     */
    CoreNamespaceOnly(Set<KindId> reported, Set<Namespace> others) {
        this.reported = reported;
        this.others = others;
    }

    @Override
    public boolean isReported(KindId kind) {
        return reported.contains(kind) || new PlanKindProvider().reportedKinds().contains(kind);
    }

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
        return Stream.concat(Stream.of(PlanKinds.NAMESPACE), others.stream())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    @Override
    public Registration listen(Runnable listener) {
        return () -> {};
    }
}
