package org.doelenboom.employment.internal.measure;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKinds;
import org.osgi.service.component.annotations.Component;

/** How many reached the goal of their cohort: first paid work for one, work that lasts for another. */
@Component(property = EmploymentKinds.PROPERTY)
public final class GoalMeasure implements Measure {
    @Override
    public String id() {
        return "employment.reached";
    }

    @Override
    public Message name() {
        return message("measure.reached");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        return CohortsOfTarget.figure(plan, target, year, neighbourhood, Cohort::goal);
    }
}
