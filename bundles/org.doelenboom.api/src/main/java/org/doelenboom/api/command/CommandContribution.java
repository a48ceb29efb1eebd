package org.doelenboom.api.command;

import java.util.List;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** A command that turns a selection into an edit, one undoable step, and does nothing else. A service. */
@ConsumerType
public interface CommandContribution {
    /** Stable and unique, {@code namespace.name}. */
    String id();

    /** With a verb. */
    Message name();

    /** Whether it can be given for that selection now. Called often, on the screen's thread: at once. */
    boolean isEnabled(Snapshot plan, List<NodeId> selection);

    /** @return what to show afterwards; the selection itself where nothing new came */
    List<NodeId> run(Edit edit, List<NodeId> selection);
}
