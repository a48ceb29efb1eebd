package org.doelenboom.access.internal.measure;

import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Consultation;
import org.doelenboom.access.ConsultationKind;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** Consultations held with services. */
@Component(property = AccessKinds.PROPERTY)
public final class ConsultationMeasure implements Measure {
    @Override
    public String id() {
        return "access.consultations";
    }

    @Override
    public Message name() {
        return AccessModule.message("measure.consultations");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        long held = Consultation.all(plan).stream()
                .filter(one -> one.on().filter(day -> day.getYear() == year).isPresent())
                .filter(one -> one.kind()
                        .filter(kind -> kind != ConsultationKind.PEOPLE_WITHOUT_PERMIT)
                        .isPresent())
                .filter(one -> Places.isIn(one.node(), neighbourhood))
                .count();
        return Optional.of(Quantity.of(held));
    }
}
