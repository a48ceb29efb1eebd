package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.budget.LineThemes;

/** Which budget lines pay for which items of one snapshot, said by the line itself or through its theme. */
final class Funding {
    private final Snapshot plan;
    private final Map<NodeId, List<BudgetLine>> direct = new HashMap<>();
    private final Map<NodeId, List<BudgetLine>> byTheme = new HashMap<>();
    private final Set<NodeId> aboveFunded = new HashSet<>();
    private final LineThemes themes;
    private final boolean any;

    Funding(Snapshot plan) {
        this.plan = plan;
        this.themes = new LineThemes(plan);
        List<Envelope> envelopes = Envelope.of(plan);
        any = !envelopes.isEmpty();
        envelopes.forEach(envelope -> envelope.allLines().forEach(this::enter));
    }

    private void enter(BudgetLine line) {
        for (NodeId paid : line.node().get(BudgetKeys.PAYS_FOR)) {
            direct.computeIfAbsent(paid, none -> new ArrayList<>()).add(line);
            plan.find(paid).ifPresent(node -> plan.path(node).forEach(above -> aboveFunded.add(above.id())));
        }
        theme(line.node()).ifPresent(theme -> byTheme.computeIfAbsent(theme, none -> new ArrayList<>())
                .add(line));
    }

    /** The theme that the line names, or that has its title among its labels. */
    Optional<NodeId> theme(Node line) {
        return themes.theme(line);
    }

    /** Whether the plan has any envelope. */
    boolean hasBudget() {
        return any;
    }

    /** Whether a line names the item, one above it or one below it. */
    boolean isNamed(Node item) {
        return aboveFunded.contains(item.id())
                || plan.path(item).stream().anyMatch(above -> direct.containsKey(above.id()));
    }

    /** The lines that name the item or one above it, and those of its theme. */
    List<BudgetLine> lines(Node item) {
        List<BudgetLine> lines = new ArrayList<>();
        NodeId theme = null;
        for (Node above : plan.path(item)) {
            lines.addAll(direct.getOrDefault(above.id(), List.of()));
            theme = above.get(PlanKeys.THEME).orElse(theme);
        }
        if (theme != null) {
            lines.addAll(byTheme.getOrDefault(theme, List.of()));
        }
        return lines;
    }

    boolean isFunded(Node item) {
        return isNamed(item) || !lines(item).isEmpty();
    }
}
