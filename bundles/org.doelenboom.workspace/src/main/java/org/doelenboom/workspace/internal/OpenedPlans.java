package org.doelenboom.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.workspace.OpenPlan;

/** The plans that are open, in the order in which they were, and who hears of them. */
final class OpenedPlans {
    private final List<EditablePlan> plans = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void add(EditablePlan plan) {
        plans.add(plan);
        changed();
    }

    void remove(EditablePlan plan) {
        if (plans.remove(plan)) {
            changed();
        }
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    List<OpenPlan> all() {
        return List.copyOf(plans);
    }

    Optional<OpenPlan> find(Path file) {
        return editable(file).map(OpenPlan.class::cast);
    }

    Optional<EditablePlan> editable(Path file) {
        return plans.stream()
                .filter(plan -> plan.file().filter(own -> isSame(own, file)).isPresent())
                .findFirst();
    }

    /** One file can go by several names: links, other letter case, a relative path. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of them is gone or out of reach: then the names decide.
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    List<OpenPlan> withDataOf(String namespace) {
        return plans.stream()
                .filter(plan -> holds(plan.document().snapshot(), namespace))
                .map(OpenPlan.class::cast)
                .toList();
    }

    private static boolean holds(Snapshot plan, String namespace) {
        for (Node node : plan.subtree(plan.root().id())) {
            boolean[] found = {node.kind().namespace().equals(namespace)};
            node.attributes()
                    .forEach((name, value) ->
                            found[0] |= KindId.namespaceOf(name).equals(namespace));
            if (found[0]) {
                return true;
            }
        }
        return false;
    }
}
