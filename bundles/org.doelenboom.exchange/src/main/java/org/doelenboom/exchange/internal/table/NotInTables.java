package org.doelenboom.exchange.internal.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;

/** What a plan has and tables do not. */
final class NotInTables {
    private static final Set<KindId> LEFTOVERS = Set.of(PlanKinds.QUESTION, PlanKinds.UNPLACED_LINE);

    private NotInTables() {}

    /** One entry for each kind of thing that is not among those held, with how many there are. */
    static List<Exported.NotHeld> of(Snapshot plan, Set<KindId> held) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (!held.contains(node.kind()) && !LEFTOVERS.contains(node.kind())) {
                boolean core = node.kind().namespace().equals(PlanKinds.NAMESPACE.name());
                String name =
                        core ? node.kind().name().substring(node.kind().name().indexOf('.') + 1) : "module";
                counts.merge(name, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Exported.NotHeld(
                        plan.root().id(),
                        Message.of(
                                ExchangeMessages.BUNDLE,
                                KNOWN.contains(entry.getKey()) ? "notHeld." + entry.getKey() : "notHeld.other",
                                entry.getValue())))
                .toList();
    }

    /** The rules by which amounts come about are shown, but come back as amounts that are agreed. */
    static Optional<Exported.NotHeld> rules(Snapshot plan) {
        int count = 0;
        for (Node node : plan.subtree(plan.root().id())) {
            count += node.get(BudgetKeys.AMOUNT_RULE)
                            .filter(rule -> !(rule instanceof AmountRule.Fixed))
                            .isPresent()
                    ? 1
                    : 0;
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new Exported.NotHeld(
                        plan.root().id(), Message.of(ExchangeMessages.BUNDLE, "notHeld.rules", count)));
    }

    private static final Set<String> KNOWN = Set.of(
            "chapter",
            "paragraph",
            "glossaryEntry",
            "note",
            "document",
            "project",
            "projectReport",
            "instalment",
            "budgetChange",
            "duty",
            "externalChange",
            "realisation",
            "module");
}
