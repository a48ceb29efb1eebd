package org.doelenboom.workspace.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;

/** Data of a module that is here in an older version than the plan's is shown and kept, and not changed: it could mean something else. */
final class NewerParts implements EditRules {
    private final Supplier<Snapshot> plan;
    private final Catalogue catalogue;

    NewerParts(Supplier<Snapshot> plan, Catalogue catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
    }

    private Optional<Message> newer(String namespace) {
        for (Namespace one : plan.get().namespaces()) {
            if (one.name().equals(namespace)) {
                return catalogue
                        .namespace(namespace)
                        .filter(known -> known.version() < one.version())
                        .map(known -> PlanWorkspace.message("readOnly.part", namespace, one.version()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Message> toSet(Node node, String name) {
        return newer(KindId.namespaceOf(name));
    }

    @Override
    public Optional<Message> toMake(KindId kind) {
        return newer(kind.namespace());
    }

    @Override
    public Optional<Message> toMove(Node node) {
        return Optional.empty();
    }
}
