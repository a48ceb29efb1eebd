package org.doelenboom.ui;

import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.osgi.annotation.versioning.ProviderType;

/** What a section and its fields know of where they stand. On the screen's thread. */
@ProviderType
public interface SectionContext extends PlanContext {
    /**
     * The item that is shown now. A page is made once for items of one kind: before another of them is shown, this changes, and then
     * {@link SectionBody#refresh()} is called. Ask it each time, and keep no answer.
     */
    NodeId node();

    /** The item as it is now; empty in the moment between its removal and the closing of its editor. */
    default Optional<Node> current() {
        return plan().find(node());
    }
}
