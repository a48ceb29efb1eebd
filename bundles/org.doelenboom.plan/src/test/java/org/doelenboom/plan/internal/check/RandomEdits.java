package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** Edits as a person might make them, right and wrong. */
final class RandomEdits {
    private static final List<KindId> KINDS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION,
            PlanKinds.FINDING,
            PlanKinds.PARTY_ROLE,
            TargetKeys.TARGET,
            BudgetKeys.LINE,
            BudgetKeys.ENVELOPE,
            PlanKinds.NEIGHBOURHOOD,
            PlanKinds.THEME,
            PlanKinds.GLOSSARY_ENTRY);

    private static final List<String> TITLES = List.of(
            "titel 1",
            "titel 2",
            "20 mensen van 16 tot 35 jaar gevonden door het ABC",
            "een twintigtal mensen van 25 tot 35 jaar per jaar",
            "tot 50 mensen per wijk",
            "in een tweede fase gaan ze door");

    private RandomEdits() {}

    static void step(Edit edit, Random random) {
        List<NodeId> ids = new ArrayList<>();
        edit.now().subtree(edit.now().root().id()).forEach(node -> ids.add(node.id()));
        Node node = edit.now().node(ids.get(random.nextInt(ids.size())));
        Node target = edit.now().node(ids.get(random.nextInt(ids.size())));
        boolean isRoot = node.parent().isEmpty();
        switch (random.nextInt(12)) {
            case 0 -> edit.append(KINDS.get(random.nextInt(KINDS.size())), node.id());
            case 1 -> edit.set(
                    node.id(),
                    PlanKeys.TITLE,
                    BilingualText.of(random.nextBoolean() ? "nl" : "fr", TITLES.get(random.nextInt(TITLES.size()))));
            case 2 -> {
                if (!isRoot && random.nextBoolean()) {
                    edit.remove(node.id());
                }
            }
            case 3 -> {
                boolean below = edit.now().path(target).stream()
                        .anyMatch(above -> above.id().equals(node.id()));
                if (!isRoot && !below) {
                    int siblings = target.children().size() - (target.children().contains(node.id()) ? 1 : 0);
                    edit.move(node.id(), target.id(), siblings);
                }
            }
            case 4 -> edit.set(node.id(), PlanKeys.CONCERNS, List.of(target.id()));
            case 6 -> edit.set(
                    node.id(), ScheduleKeys.YEARS, List.of(2022 + random.nextInt(5), 2022 + random.nextInt(4)));
            case 7 -> edit.set(node.id(), ScheduleKeys.PREDECESSORS, List.of(target.id()));
            case 8 -> edit.set(node.id(), TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(random.nextInt(4) * 10L)));
            case 9 -> edit.set(node.id(), PlanKeys.THEME, Optional.of(target.id()));
            case 10 -> edit.set(node.id(), HeaderKeys.AVOIDED, List.of("titel"));
            case 5 -> edit.set(node.id(), PlanKeys.ROLE, Optional.of(PartyRole.STAKEHOLDER));
            default -> {
                if (!isRoot) {
                    edit.changeKind(node.id(), KINDS.get(random.nextInt(KINDS.size())));
                }
            }
        }
    }
}
