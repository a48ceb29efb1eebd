package org.example.garden.internal;

import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** How many gardens opened in a year, for targets that ask for it. */
@Component(property = Garden.PROPERTY)
public final class GardensOpened implements Measure {
    @Override
    public String id() {
        return "garden.opened";
    }

    @Override
    public Message name() {
        return Garden.message("measure.opened");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        if (neighbourhood.isPresent()) {
            return Optional.empty();
        }
        long opened = Garden.all(plan).stream()
                .flatMap(garden -> garden.get(Garden.OPENED).stream())
                .filter(day -> day.getYear() == year)
                .count();
        return Optional.of(Quantity.of(opened));
    }
}
