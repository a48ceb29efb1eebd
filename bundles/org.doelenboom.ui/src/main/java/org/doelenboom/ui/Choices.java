package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PlanKinds;

/** The items of a plan that can be chosen in a field, in the order of the plan; asked each time. */
public final class Choices {
    private Choices() {}

    /** The items of these kinds, wherever they stand. */
    public static Supplier<List<NodeId>> of(PlanContext context, KindId... kinds) {
        List<KindId> wanted = Arrays.asList(kinds);
        return () -> context.items(wanted);
    }

    /** The objectives. */
    public static Supplier<List<NodeId>> objectives(PlanContext context) {
        return of(context, PlanKinds.OBJECTIVES.toArray(new KindId[0]));
    }

    /** The objectives and actions. */
    public static Supplier<List<NodeId>> tree(PlanContext context) {
        List<KindId> kinds = new ArrayList<>(PlanKinds.OBJECTIVES);
        kinds.add(PlanKinds.ACTION);
        return of(context, kinds.toArray(new KindId[0]));
    }
}
