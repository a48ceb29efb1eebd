package org.doelenboom.workbench.internal.session;

import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.NodeId;

/** Which item a change is about. */
final class ChangePlace {
    private ChangePlace() {}

    static NodeId of(Change change) {
        if (change instanceof Change.Added added) {
            return added.nodes().get(0).id();
        }
        if (change instanceof Change.Removed removed) {
            return removed.nodes().get(0).id();
        }
        if (change instanceof Change.Moved moved) {
            return moved.node();
        }
        if (change instanceof Change.ValueChanged changed) {
            return changed.node();
        }
        return ((Change.KindChanged) change).node();
    }
}
