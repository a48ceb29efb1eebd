package org.doelenboom.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** A plan of any size that is worked with: its actions have years and some a state and a target, each neighbourhood a budget. */
final class WholePlan {
    private static final Message LABEL = Message.of("benchmarks", "plan");
    private static final int LINES = 12;
    private static final int TARGET_EVERY = 10;

    private WholePlan() {}

    /** @param size how many nodes the tree has about */
    static PlanDocument document(int size) {
        PlanDocument document = new PlanDocument(PlanGenerator.plan(size), () -> "benchmark");
        document.edit(LABEL, edit -> {
            Snapshot plan = edit.now();
            edit.set(plan.root().id(), PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(2026)));
            int count = 0;
            NodeId before = null;
            for (Node node : plan.subtree(plan.root().id())) {
                if (node.kind().equals(PlanKinds.NEIGHBOURHOOD)) {
                    envelope(edit, node.id());
                } else if (node.kind().equals(PlanKinds.ACTION)) {
                    edit.set(node.id(), ScheduleKeys.YEARS, List.of(2022 + count % 4, 2023 + count % 4));
                    if (before != null && count % TARGET_EVERY == 1) {
                        edit.set(node.id(), ScheduleKeys.PREDECESSORS, List.of(before));
                    }
                    if (count % TARGET_EVERY == 0) {
                        target(edit, node.id());
                    }
                    before = node.id();
                    count++;
                }
            }
        });
        return document;
    }

    private static void envelope(org.doelenboom.api.document.Edit edit, NodeId place) {
        NodeId envelope = edit.append(BudgetKeys.ENVELOPE, edit.now().root().id());
        edit.set(envelope, TargetKeys.NEIGHBOURHOOD, Optional.of(place));
        edit.set(envelope, BudgetKeys.BUDGET_YEAR, Optional.of(BigDecimal.valueOf(2022)));
        edit.set(envelope, TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(344_000)));
        for (int i = 0; i < LINES; i++) {
            NodeId line = edit.append(BudgetKeys.LINE, envelope);
            edit.set(line, PlanKeys.TITLE, BilingualText.of("nl", "Post " + i, "fr", "Poste " + i));
            edit.set(line, TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(28_000)));
        }
    }

    private static void target(org.doelenboom.api.document.Edit edit, NodeId action) {
        NodeId target = edit.append(TargetKeys.TARGET, action);
        edit.set(target, TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(50)));
        edit.set(target, TargetKeys.UNIT, BilingualText.of("nl", "mensen", "fr", "personnes"));
    }
}
