package org.doelenboom.access.internal.measure;

import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Appraisal;
import org.doelenboom.access.Service;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** Services that have, for the first time in the year, more of the favourable factors than when they were first looked at. */
@Component(property = AccessKinds.PROPERTY)
public final class ImprovedServicesMeasure implements Measure {
    @Override
    public String id() {
        return "access.improvedServices";
    }

    @Override
    public Message name() {
        return AccessModule.message("measure.improvedServices");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        long improved = Service.all(plan).stream()
                .filter(service -> neighbourhood.isEmpty() || service.isFor(neighbourhood.get()))
                .filter(service -> improvedIn(service, year))
                .count();
        return Optional.of(Quantity.of(improved));
    }

    private static boolean improvedIn(Service service, int year) {
        List<Appraisal> dated = service.appraisals().stream()
                .filter(appraisal -> appraisal.on().isPresent())
                .toList();
        return dated.stream()
                .filter(appraisal -> appraisal.weight() > dated.get(0).weight())
                .findFirst()
                .filter(appraisal -> appraisal.on().orElseThrow().getYear() == year)
                .isPresent();
    }
}
