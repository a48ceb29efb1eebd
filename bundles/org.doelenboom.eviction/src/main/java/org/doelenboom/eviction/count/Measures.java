package org.doelenboom.eviction.count;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.Target;

/** The figures that fill targets. */
public final class Measures {
    /** Those that a target can ask for. */
    public static final List<Figure> FIGURES = List.of(Figure.IDENTIFIED, Figure.INFORMED, Figure.GUIDED, Figure.KEPT);

    private Measures() {}

    /** What a target names to be filled by that figure. */
    public static String id(Figure figure) {
        return "eviction." + figure.name().toLowerCase(Locale.ROOT);
    }

    /** The figure that a target's measure means; empty where it is not one of ours. */
    public static Optional<Figure> figure(String id) {
        return FIGURES.stream().filter(figure -> id(figure).equals(id)).findFirst();
    }

    /**
     * The figure of one year. Contacts are no people, and fill no target.
     *
     * @param neighbourhood empty for all that the target's item is limited to, or the whole plan
     * @return empty where there is no sheet of that year, or it counts contacts
     */
    public static Optional<Quantity> actual(
            Snapshot plan, Node target, Figure figure, int year, Optional<NodeId> neighbourhood) {
        Set<NodeId> places = neighbourhood
                .map(Set::of)
                .orElseGet(() -> Set.copyOf(new Target(plan, target).item().get(PlanKeys.NEIGHBOURHOODS)));
        return CountSheet.ofYear(plan, year)
                .filter(sheet ->
                        sheet.counted().filter(Counted.CONTACTS::equals).isEmpty())
                .map(sheet -> Totals.in(sheet.counts(), places).of(figure));
    }
}
