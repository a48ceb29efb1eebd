package org.doelenboom.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** A plan of 2,000 actions, for what is written of a plan. */
final class LargePlan {
    private static final List<KindId> LEVELS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION);

    /** 10 × 5 × 8 × 5 is 2,000 actions. */
    private static final int[] WIDTHS = {10, 5, 8, 5};

    private LargePlan() {}

    static Snapshot plan() {
        NodeId root = new NodeId("plan");
        SnapshotBuilder plan = new SnapshotBuilder(root, PlanKinds.PLAN, Attributes.NONE);
        plan.set(root, PlanKeys.TITLE, BilingualText.of("nl", "Tweeduizend acties"));
        plan.set(root, PlanKeys.LANGUAGES, List.of("nl"));
        plan.set(root, PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(2022)));
        plan.set(root, PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(2026)));
        below(root, 0, plan);
        return plan.build();
    }

    private static void below(NodeId parent, int level, SnapshotBuilder plan) {
        if (level == LEVELS.size()) {
            return;
        }
        for (int i = 0; i < WIDTHS[level]; i++) {
            NodeId item = plan.add(parent, LEVELS.get(level), Attributes.NONE);
            String words = "Bewoners en diensten spreken samen af wie wat doet in de wijk, " + level + " " + i;
            plan.set(item, PlanKeys.TITLE, BilingualText.of("nl", words));
            plan.set(item, PlanKeys.DESCRIPTION, BilingualText.of("nl", words + ", en zeggen elk jaar hoe het loopt."));
            if (LEVELS.get(level).equals(PlanKinds.ACTION)) {
                plan.set(item, ScheduleKeys.YEARS, List.of(2022 + i % 5));
            }
            below(item, level + 1, plan);
        }
    }
}
