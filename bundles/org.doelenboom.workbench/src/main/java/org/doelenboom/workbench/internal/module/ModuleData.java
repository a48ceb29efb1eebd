package org.doelenboom.workbench.internal.module;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleContribution;

/** Which data in plans is a module's. */
final class ModuleData {

    private ModuleData() {}

    /** The namespaces of its data: its id, and what its contributions say, since a plug-in is called by its bundle. */
    static Set<String> namespaces(InstalledModule module) {
        Set<String> namespaces = new TreeSet<>(List.of(module.id()));
        module.parts().stream()
                .flatMap(part -> part.contributions().stream())
                .map(ModuleContribution::module)
                .forEach(namespaces::add);
        return namespaces;
    }

    /** Whether the plan has an item or a value of one of these namespaces. Cost: the size of the plan. */
    static boolean isIn(Snapshot plan, Set<String> namespaces) {
        for (Node node : plan.subtree(plan.root().id())) {
            if (namespaces.contains(node.kind().namespace())) {
                return true;
            }
            boolean[] found = {false};
            node.attributes().forEach((name, value) -> found[0] |= namespaces.contains(KindId.namespaceOf(name)));
            if (found[0]) {
                return true;
            }
        }
        return false;
    }
}
