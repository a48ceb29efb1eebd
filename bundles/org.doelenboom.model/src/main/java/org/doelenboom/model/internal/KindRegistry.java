package org.doelenboom.model.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The kinds and attributes of whatever modules are there. What a provider declares is taken once, when it comes. */
@Component
public final class KindRegistry implements Catalogue, ContributionPoint {
    private static final System.Logger LOG = System.getLogger(KindRegistry.class.getName());

    private final List<Declared> declared = new CopyOnWriteArrayList<>();
    private final List<FailedContribution> failed = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** What a provider said; asking it again could get another answer, or none. */
    private record Declared(
            KindProvider provider,
            Namespace namespace,
            List<KindDefinition> kinds,
            List<AttributeDefinition> attributes,
            Set<String> counts,
            Set<KindId> reported) {

        static Declared by(KindProvider provider) {
            return new Declared(
                    provider,
                    Objects.requireNonNull(provider.namespace(), "namespace"),
                    List.copyOf(provider.kinds()),
                    List.copyOf(provider.attributes()),
                    Set.copyOf(provider.countsOfPeople()),
                    Set.copyOf(provider.reportedKinds()));
        }

        /** A module declares its own kinds, and attributes of its own or on its own kinds. */
        void refuseForeign() {
            for (KindDefinition kind : kinds) {
                refuse(!isOwn(kind.id().name()), kind.id().name());
                Objects.requireNonNull(kind.name(), "name");
                Objects.requireNonNull(kind.title(), "title");
            }
            for (KindId kind : reported) {
                refuse(!isOwn(kind.name()), kind.name());
            }
            for (AttributeDefinition attribute : attributes) {
                boolean onOwn = attribute.kinds().stream().map(KindId::name).allMatch(this::isOwn);
                refuse(!onOwn && !isOwn(attribute.key().name()), attribute.key().name());
                Objects.requireNonNull(attribute.label(), "label");
            }
        }

        private boolean isOwn(String name) {
            return KindId.namespaceOf(name).equals(namespace.name());
        }

        private void refuse(boolean foreign, String name) {
            if (foreign) {
                throw new IllegalArgumentException(name + " is not in the namespace " + namespace.name());
            }
        }
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addProvider(KindProvider provider) {
        try {
            Declared one = Declared.by(provider);
            one.refuseForeign();
            if (namespace(one.namespace().name()).isPresent()) {
                throw new IllegalArgumentException(
                        "the namespace " + one.namespace().name() + " is taken");
            }
            declared.add(one);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            LOG.log(System.Logger.Level.ERROR, provider.getClass().getName() + " is left out", e);
            failed.add(new FailedContribution(provider, e));
        }
        listeners.forEach(Runnable::run);
    }

    void removeProvider(KindProvider provider) {
        declared.removeIf(one -> one.provider() == provider);
        failed.removeIf(one -> one.contribution() == provider);
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<FailedContribution> failed() {
        return List.copyOf(failed);
    }

    @Override
    public Optional<KindDefinition> kind(KindId id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return declared.stream().flatMap(one -> one.kinds().stream()).toList();
    }

    @Override
    public List<AttributeDefinition> attributes(KindId kind) {
        return declared.stream()
                .flatMap(one -> one.attributes().stream())
                .filter(attribute -> attribute.kinds().contains(kind))
                .toList();
    }

    @Override
    public Optional<AttributeDefinition> attribute(String name) {
        return declared.stream()
                .flatMap(one -> one.attributes().stream())
                .filter(attribute -> attribute.key().name().equals(name))
                .findFirst();
    }

    @Override
    public boolean countsPeople(String attribute) {
        return declared.stream().anyMatch(one -> one.counts().contains(attribute));
    }

    @Override
    public boolean isReported(KindId kind) {
        return declared.stream().anyMatch(one -> one.reported().contains(kind));
    }

    @Override
    public Optional<Namespace> namespace(String name) {
        return declared.stream()
                .map(Declared::namespace)
                .filter(namespace -> namespace.name().equals(name))
                .findFirst();
    }

    @Override
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
