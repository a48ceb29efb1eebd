package org.doelenboom.workbench.internal.session;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;

/** What a row of the navigator stands for. */
public sealed interface Row {
    /** The plan's own data. */
    record Header() implements Row {}

    /** An item of the plan. */
    record Item(NodeId node) implements Row {}

    /** All items of one kind that stand at the top beside the objectives: the chapters, the parties … */
    record Group(KindId kind) implements Row {}
}
