package org.doelenboom.workbench.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;

/**
 * A year of a target, and all years up to it.
 *
 * @param asked up to the end of this year; of a target for the whole period all of it, empty where it has no amount
 * @param reached in this year
 * @param running reached up to the end of this year
 */
record YearFigures(int year, Optional<BigDecimal> asked, Quantity reached, Quantity running) {
    /** In one neighbourhood, or in all. */
    static List<YearFigures> of(Reports reports, Optional<NodeId> place) {
        Target target = reports.target();
        List<YearFigures> figures = new ArrayList<>();
        Quantity running = Quantity.NOT_REPORTED;
        int count = 0;
        for (int year : target.years()) {
            count++;
            Reached reached = Reached.inYear(target, reports.measures(), year, place);
            Quantity now = Reports.quantity(reached);
            running = running.plus(now);
            figures.add(new YearFigures(year, asked(target, place.isPresent(), count), now, running));
        }
        return figures;
    }

    private static Optional<BigDecimal> asked(Target target, boolean inOne, int years) {
        if (inOne && !target.isPerNeighbourhood()) {
            return Optional.empty();
        }
        if (target.isPerYear()) {
            return Planned.inYear(target, inOne).map(planned -> planned.total().multiply(BigDecimal.valueOf(years)));
        }
        return inOne ? target.amount() : Planned.of(target).map(Planned::total);
    }
}
