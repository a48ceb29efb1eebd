package org.doelenboom.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Period;

/** Adds up what services counted. */
public final class Tally {
    private record Report(NodeId service, Optional<NodeId> place, Period period, Quantity quantity) {
        /** Whether the other says the same of a longer time, so that this one must not count again. */
        boolean isWithin(Report other) {
            return service.equals(other.service)
                    && place.equals(other.place)
                    && other.period.contains(period)
                    && !period.contains(other.period);
        }

        /** Whether the other tells of a later moment, or of the same moment from further back. */
        boolean isBefore(Report other) {
            boolean later = other.period.last().isAfter(period.last());
            return service.equals(other.service) && place.equals(other.place) && (later || isWithin(other));
        }

        boolean repeats(Report other) {
            return service.equals(other.service) && place.equals(other.place) && period.equals(other.period);
        }
    }

    private Tally() {}

    /**
     * All services together. A month that lies in a quarter or year reported by the same service for the same place does not
     * count again; of two reports on the same period the first counts. Of a figure that says how many there are, the latest of each
     * service and place counts.
     *
     * @param within the whole of what is added up: a report that reaches beyond it is left out
     * @param neighbourhood empty for all
     * @return not reported where nobody counted
     */
    public static Quantity of(Snapshot plan, Figure figure, Period within, Optional<NodeId> neighbourhood) {
        List<ServiceFigures> all = Service.all(plan).stream()
                .flatMap(service -> service.figures().stream())
                .toList();
        return sum(all, figure, within, neighbourhood);
    }

    /** One service alone; the rest as for all. */
    public static Quantity of(Service service, Figure figure, Period within, Optional<NodeId> neighbourhood) {
        return sum(service.figures(), figure, within, neighbourhood);
    }

    private static Quantity sum(
            List<ServiceFigures> all, Figure figure, Period within, Optional<NodeId> neighbourhood) {
        List<Report> reports = new ArrayList<>();
        for (ServiceFigures one : all) {
            Optional<NodeId> place = one.neighbourhood();
            boolean here = neighbourhood.isEmpty() || neighbourhood.equals(place);
            if (here && one.quantity(figure).isReported()) {
                one.period()
                        .filter(within::contains)
                        .ifPresent(period -> reports.add(
                                new Report(one.node().parent().orElseThrow(), place, period, one.quantity(figure))));
            }
        }
        Quantity sum = Quantity.NOT_REPORTED;
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            boolean repeated = reports.subList(0, i).stream().anyMatch(report::repeats);
            boolean counts = figure.isStock()
                    ? reports.stream().noneMatch(report::isBefore)
                    : reports.stream().noneMatch(report::isWithin);
            if (!repeated && counts) {
                sum = sum.plus(report.quantity());
            }
        }
        return sum;
    }
}
