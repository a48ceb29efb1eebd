package org.doelenboom.eviction.count;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Plans;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** A plan of 2022 to 2025 with two neighbourhoods, two services and the counts that a test adds. */
public final class Counts {
    public static final NodeId MAROLLEN = new NodeId("marollen");
    public static final NodeId ANNEESSENS = new NodeId("anneessens");

    private Counts() {}

    public static Plans plan() {
        return new Plans()
                .set("plan", PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(2022)))
                .set("plan", PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(2025)))
                .add("marollen", PlanKinds.NEIGHBOURHOOD, Attributes.NONE)
                .add("anneessens", PlanKinds.NEIGHBOURHOOD, Attributes.NONE)
                .add("doctor", PlanKinds.PARTY, Attributes.NONE)
                .add("centre", PlanKinds.PARTY, Attributes.NONE);
    }

    public static Plans sheet(Plans plan, String id, int year, Counted counted) {
        return plan.add(id, EvictionKinds.COUNT_SHEET, year(year)).set(id, CountKeys.COUNTED, Optional.of(counted));
    }

    public static Attributes year(int year) {
        return Attributes.NONE.with(CountKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
    }

    /** @param service empty for all together, as is the neighbourhood */
    public static Plans count(Plans plan, String id, String sheet, String period, String service, String place) {
        plan.add(id, sheet, EvictionKinds.COUNT, Attributes.NONE.with(CountKeys.PERIOD, period));
        plan.set(id, CountKeys.SERVICE, link(service));
        return plan.set(id, CountKeys.NEIGHBOURHOOD, link(place));
    }

    private static Optional<NodeId> link(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new NodeId(id));
    }

    public static Plans figure(Plans plan, String id, Figure figure, int number) {
        return plan.set(id, figure.key(), Quantity.of(number));
    }
}
