package org.doelenboom.access.internal.measure;

import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Criterion;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** Quality criteria agreed in the year that say when they are met. */
@Component(property = AccessKinds.PROPERTY)
public final class CriteriaMeasure implements Measure {
    @Override
    public String id() {
        return "access.criteria";
    }

    @Override
    public Message name() {
        return AccessModule.message("measure.criteria");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        long agreed = Criterion.all(plan).stream()
                .filter(Criterion::isAssessable)
                .filter(one -> one.on().filter(day -> day.getYear() == year).isPresent())
                .count();
        return neighbourhood.isPresent() ? Optional.empty() : Optional.of(Quantity.of(agreed));
    }
}
