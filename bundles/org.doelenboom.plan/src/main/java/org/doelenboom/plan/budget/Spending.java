package org.doelenboom.plan.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * What one year's budget has for the items of a snapshot: the lines that name an item, and those of its theme for the topmost item
 * that bears it. Worked out once, at the cost of the tree.
 */
public final class Spending {
    private final Snapshot plan;
    private final List<Envelope> envelopes;
    private final Map<NodeId, Set<BudgetLine>> lines = new HashMap<>();

    /** @param year empty for all years together */
    public Spending(Snapshot plan, Optional<Integer> year) {
        this.plan = plan;
        this.envelopes = Envelope.of(plan).stream()
                .filter(envelope -> year.isEmpty() || envelope.year().equals(year))
                .toList();
        Map<NodeId, List<BudgetLine>> named = new HashMap<>();
        Map<NodeId, List<BudgetLine>> ofTheme = new HashMap<>();
        LineThemes themes = new LineThemes(plan);
        for (Envelope envelope : envelopes) {
            for (BudgetLine line : envelope.allLines()) {
                line.node().get(BudgetKeys.PAYS_FOR).forEach(item -> named.computeIfAbsent(
                                item, none -> new ArrayList<>())
                        .add(line));
                themes.theme(line.node()).ifPresent(theme -> ofTheme.computeIfAbsent(theme, none -> new ArrayList<>())
                        .add(line));
            }
        }
        for (Node top : plan.children(plan.root())) {
            if (PlanKinds.isInTree(top.kind())) {
                collect(top, Optional.empty(), named, ofTheme);
            }
        }
    }

    private Set<BudgetLine> collect(
            Node item,
            Optional<NodeId> themeAbove,
            Map<NodeId, List<BudgetLine>> named,
            Map<NodeId, List<BudgetLine>> ofTheme) {
        Set<BudgetLine> all = new LinkedHashSet<>(named.getOrDefault(item.id(), List.of()));
        Optional<NodeId> theme = item.get(PlanKeys.THEME);
        theme.filter(own -> !themeAbove.equals(Optional.of(own)))
                .ifPresent(own -> all.addAll(ofTheme.getOrDefault(own, List.of())));
        for (Node child : plan.children(item)) {
            if (PlanKinds.isInTree(child.kind())) {
                all.addAll(collect(child, theme.or(() -> themeAbove), named, ofTheme));
            }
        }
        if (!all.isEmpty()) {
            lines.put(item.id(), all);
        }
        return all;
    }

    /** The lines that pay for an item or for something below it, in one neighbourhood; none inside another that counts. */
    public List<BudgetLine> lines(NodeId item, NodeId neighbourhood) {
        Set<BudgetLine> all = lines.getOrDefault(item, Set.of());
        return all.stream()
                .filter(line -> line.envelope()
                        .flatMap(Envelope::neighbourhood)
                        .filter(neighbourhood::equals)
                        .isPresent())
                .filter(line -> !isInside(line, all))
                .toList();
    }

    private boolean isInside(BudgetLine line, Set<BudgetLine> others) {
        return line.above()
                .filter(above -> above.kind().equals(BudgetKeys.LINE))
                .map(above -> new BudgetLine(plan, above))
                .filter(above -> others.contains(above) || isInside(above, others))
                .isPresent();
    }

    /** The envelopes of a neighbourhood. */
    public List<Envelope> envelopes(NodeId neighbourhood) {
        return envelopes.stream()
                .filter(envelope -> envelope.neighbourhood().equals(Optional.of(neighbourhood)))
                .toList();
    }

    /** What may be spent in a neighbourhood. */
    public BigDecimal amount(NodeId neighbourhood) {
        return sum(envelopes(neighbourhood).stream()
                .flatMap(envelope -> envelope.amount().stream())
                .toList());
    }

    /** What the lines of a neighbourhood plan for one way of delivery. */
    public BigDecimal planned(NodeId neighbourhood, DeliveryMode mode) {
        return sum(envelopes(neighbourhood).stream()
                .map(envelope -> envelope.planned(mode))
                .toList());
    }

    /** What all lines of a neighbourhood plan. */
    public BigDecimal planned(NodeId neighbourhood) {
        return sum(envelopes(neighbourhood).stream().map(Envelope::planned).toList());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
