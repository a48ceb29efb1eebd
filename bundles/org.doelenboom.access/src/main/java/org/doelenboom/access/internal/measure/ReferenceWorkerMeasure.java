package org.doelenboom.access.internal.measure;

import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Tally;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Period;
import org.osgi.service.component.annotations.Component;

/** Households with a single reference worker. */
@Component(property = AccessKinds.PROPERTY)
public final class ReferenceWorkerMeasure implements Measure {
    @Override
    public String id() {
        return "access.householdsWithReference";
    }

    @Override
    public Message name() {
        return AccessModule.message("measure.householdsWithReference");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        return Optional.of(Tally.of(plan, Figure.HOUSEHOLDS_WITH_REFERENCE, Period.year(year), neighbourhood));
    }
}
