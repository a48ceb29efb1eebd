package org.doelenboom.workbench.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.Wording;
import org.doelenboom.workbench.internal.search.FoldedText;

/**
 * A target, or one of the places that report on it.
 *
 * @param places all that it is reported for; empty for the whole plan
 * @param place of this row; only where it is one of them
 */
record TargetRow(Reports reports, List<Optional<NodeId>> places, Optional<NodeId> place, boolean isPlace, GridRow row) {
    Target target() {
        return reports.target();
    }

    /** How the rows follow each other. */
    enum Order {
        AS_IN_PLAN,
        LEAST_REACHED
    }

    /** What the person wants to see. */
    record Filter(Optional<NodeId> neighbourhood, String words, Order order, Set<NodeId> folded) {
        Filter {
            folded = Set.copyOf(folded);
        }
    }

    static List<TargetRow> of(Snapshot plan, Wording wording, Collection<Measure> measures, Filter filter) {
        List<Reports> targets = new ArrayList<>();
        String wanted = FoldedText.of(filter.words().strip());
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.kind().equals(TargetKeys.TARGET)) {
                Target target = new Target(plan, node);
                String name =
                        wording.path(target.item()) + " " + wording.names().title(target.item()) + " "
                                + wording.names().title(node);
                if (FoldedText.of(name).contains(wanted)) {
                    targets.add(new Reports(target, measures));
                }
            }
        }
        if (filter.order() == Order.LEAST_REACHED) {
            targets.sort(Comparator.comparing(TargetRow::share));
        }
        List<TargetRow> rows = new ArrayList<>();
        targets.forEach(target -> add(rows, target, filter));
        return rows;
    }

    private static BigDecimal share(Reports target) {
        return Planned.of(target.target())
                .flatMap(planned -> Reports.share(Reports.quantity(target.total(Optional.empty())), planned.total()))
                .orElse(BigDecimal.valueOf(1_000_000));
    }

    private static void add(List<TargetRow> rows, Reports target, Filter filter) {
        List<Optional<NodeId>> places = places(target);
        List<Optional<NodeId>> shown = filter.neighbourhood().isEmpty()
                ? places
                : places.stream().filter(filter.neighbourhood()::equals).toList();
        if (shown.isEmpty()) {
            return;
        }
        Node node = target.target().node();
        boolean closed = filter.folded().contains(node.id());
        rows.add(new TargetRow(
                target,
                places,
                Optional.empty(),
                false,
                new GridRow(
                        node.id(),
                        "",
                        0,
                        closed ? GridRow.Fold.CLOSED : GridRow.Fold.OPEN,
                        Optional.of(target.target().item().kind()),
                        true)));
        if (!closed) {
            for (Optional<NodeId> place : shown) {
                String part = "in " + place.map(NodeId::value).orElse("");
                rows.add(new TargetRow(
                        target,
                        places,
                        place,
                        true,
                        new GridRow(node.id(), part, 1, GridRow.Fold.NONE, Optional.empty(), false)));
            }
        }
    }

    /** The neighbourhoods that it counts in, the whole plan where it is for that or has none, and wherever something was reported. */
    private static List<Optional<NodeId>> places(Reports reports) {
        Target target = reports.target();
        Set<Optional<NodeId>> places = new LinkedHashSet<>();
        target.neighbourhoods().forEach(place -> places.add(Optional.of(place)));
        // What a module works out for the whole plan is the sum that the row above shows already.
        boolean whole = !target.isPerNeighbourhood() && !reports.isMeasured();
        if (whole || places.isEmpty()) {
            places.add(Optional.empty());
        }
        target.measurements().forEach(one -> places.add(one.get(TargetKeys.NEIGHBOURHOOD)));
        return List.copyOf(places);
    }
}
