package org.doelenboom.employment;

import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.Period;

/** A count of a cohort, or of people in two cohorts, as it stands in one snapshot. */
public record Count(Node node) {
    public NodeId id() {
        return node.id();
    }

    /** Empty where nobody says when, or says it so that it cannot be understood. */
    public Optional<Period> period() {
        return Period.parse(node.get(EmploymentKeys.PERIOD).strip());
    }

    public Optional<NodeId> neighbourhood() {
        return node.get(EmploymentKeys.NEIGHBOURHOOD);
    }

    public Optional<NodeId> service() {
        return node.get(EmploymentKeys.SERVICE);
    }

    public StageFigures figures() {
        return StageFigures.of(node);
    }

    /** Whether it counts the same people as the other: same place, same party, and a period that lies in the other's. */
    public boolean isPartOf(Count other) {
        return neighbourhood().equals(other.neighbourhood())
                && service().equals(other.service())
                && period().isPresent()
                && other.period()
                        .filter(wider -> wider.contains(period().get()))
                        .isPresent();
    }
}
