package org.doelenboom.eviction.internal.measure;

import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.count.Measures;
import org.doelenboom.eviction.internal.EvictionMessages;

/** What the figures of the counts have in common as measures; each is a service of its own. */
interface CountMeasure extends Measure {
    Figure figure();

    @Override
    default String id() {
        return Measures.id(figure());
    }

    @Override
    default Message name() {
        return EvictionMessages.message("measure." + Words.key(figure()));
    }

    @Override
    default Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        return Measures.actual(plan, target, figure(), year, neighbourhood);
    }
}
