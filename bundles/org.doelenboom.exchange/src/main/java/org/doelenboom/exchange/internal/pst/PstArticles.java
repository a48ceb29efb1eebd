package org.doelenboom.exchange.internal.pst;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;

/**
 * The articles of the budget that a PST names below its items: expenses become lines, one budget a year. An article that stands below
 * several items with the same amount is one line that pays for all of them; what is received stays a note.
 */
final class PstArticles {
    private final SnapshotBuilder plan;
    private final Map<String, NodeId> budgets = new HashMap<>();
    private final Map<String, List<NodeId>> lines = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    PstArticles(SnapshotBuilder plan) {
        this.plan = plan;
    }

    void begin() {
        fields.clear();
    }

    void field(String name, String value) {
        fields.put(name, value);
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** @return the words of a note, where the article is no expense with an amount */
    Optional<String> end(NodeId item) {
        Optional<BigDecimal> amount = amount(field("Montant"));
        String title = field("Libelle");
        String whole = (field("CodeArticle") + " " + title).strip() + ", " + field("Montant") + " \u20ac ("
                + field("Exercice") + ", " + field("Service") + field("Type") + ")";
        if (amount.isEmpty() || field("Type").equals("R")) {
            return Optional.of(whole);
        }
        String key = field("Exercice") + "/" + field("Service") + "/" + field("CodeArticle") + "/" + title + "/"
                + amount.get().stripTrailingZeros();
        List<NodeId> same = lines.computeIfAbsent(key, any -> new ArrayList<>());
        for (NodeId line : same) {
            List<NodeId> paid = plan.get(line, BudgetKeys.PAYS_FOR);
            if (!paid.contains(item)) {
                List<NodeId> more = new ArrayList<>(paid);
                more.add(item);
                plan.set(line, BudgetKeys.PAYS_FOR, List.copyOf(more));
                return Optional.empty();
            }
        }
        NodeId line = plan.add(budget(field("Exercice")), BudgetKeys.LINE, Attributes.NONE);
        same.add(line);
        plan.set(line, PlanKeys.TITLE, BilingualText.of("fr", title.isEmpty() ? field("CodeArticle") : title));
        plan.set(line, BudgetKeys.ARTICLE, field("CodeArticle"));
        plan.set(line, TargetKeys.AMOUNT, amount);
        plan.set(line, BudgetKeys.PAYS_FOR, List.of(item));
        return Optional.empty();
    }

    private NodeId budget(String year) {
        return budgets.computeIfAbsent(year, any -> {
            NodeId budget = plan.add(plan.root(), BudgetKeys.ENVELOPE, Attributes.NONE);
            plan.set(budget, PlanKeys.TITLE, BilingualText.of("fr", "Budget " + year, "nl", "Begroting " + year));
            if (year.matches("[1-9]\\d{3}")) {
                plan.set(budget, BudgetKeys.BUDGET_YEAR, Optional.of(new BigDecimal(year)));
            }
            return budget;
        });
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
