package org.doelenboom.workbench.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** Data of modules that are not there: kept as it is, seen only as data, and easily deleted by somebody who does not know of it. */
public final class OpaqueData {
    private OpaqueData() {}

    /** The names of the modules whose data stands on these items or below them; empty where all is known. */
    public static List<String> in(Snapshot plan, Collection<NodeId> tops, Catalogue catalogue) {
        TreeSet<String> names = new TreeSet<>();
        for (NodeId top : tops) {
            for (Node node : plan.subtree(top)) {
                names.add(node.kind().namespace());
                node.attributes().forEach((name, value) -> names.add(KindId.namespaceOf(name)));
            }
        }
        names.removeIf(name -> catalogue.namespace(name).isPresent());
        return List.copyOf(names);
    }
}
