package org.doelenboom.plan.internal.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Delivery;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.BudgetKeys;
import org.osgi.service.component.annotations.Component;

/**
 * An operational or horizontal objective has money or says that it needs none, once others have (B10); and its money is with whoever
 * carries it out (B9). Where no line says yet what it pays for, what the plan's owner does itself and what is horizontal needs at
 * least a line that goes by its words, since the money of the call is awarded later; and an objective of many parties whose only
 * such line is the owner's is asked about.
 */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class FundingCheck implements IndexedCheck {
    /** With the id of an objective: a line goes by the words of it or of one below it. */
    private static final String NAMED = "named ";

    private final PerPlan<Funding> funding = new PerPlan<>(Funding::new);
    private final PerPlan<MeantLines> meant = new PerPlan<>(MeantLines::new);

    @Override
    public String rule() {
        return "B10";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(
                PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE, PlanKinds.HORIZONTAL_OBJECTIVE);
    }

    @Override
    public Reach reach() {
        return Reach.CHILDREN;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(BudgetKeys.LINE, BudgetKeys.ENVELOPE, PlanKinds.THEME);
    }

    @Override
    public boolean spreads(Node before, Node after) {
        return !before.get(PlanKeys.THEME).equals(after.get(PlanKeys.THEME))
                || !before.get(BudgetKeys.NO_COST).equals(after.get(BudgetKeys.NO_COST))
                || !before.get(PlanKeys.DELIVERY).equals(after.get(PlanKeys.DELIVERY));
    }

    @Override
    public boolean affects(Node before, Node after) {
        return AffectedCheck.isForOther(before, after);
    }

    @Override
    public Set<String> keys(Snapshot plan, Node objective) {
        List<Node> path = plan.path(objective);
        boolean free = path.stream().anyMatch(above -> above.get(BudgetKeys.NO_COST));
        boolean belowHorizontal = path.stream()
                .anyMatch(above -> above.kind().equals(PlanKinds.HORIZONTAL_OBJECTIVE)
                        && !above.id().equals(objective.id()));
        Funding money = funding.of(plan);
        if (free || !money.hasBudget()) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>();
        if (!objective.kind().equals(PlanKinds.INTERMEDIATE_OBJECTIVE) && !belowHorizontal) {
            known(plan, objective, money, keys);
        }
        guessed(plan, objective, keys);
        return keys;
    }

    private static void known(Snapshot plan, Node objective, Funding money, Set<String> keys) {
        if (!money.isFunded(objective)) {
            keys.add("open");
        } else {
            keys.add("funded");
            if (isElsewhere(plan, objective, money)) {
                keys.add("elsewhere");
            }
        }
    }

    /** What goes by words; counts only where nothing is known. */
    private void guessed(Snapshot plan, Node objective, Set<String> keys) {
        if (meant.of(plan).isNamed(objective)) {
            plan.path(objective).forEach(above -> keys.add(NAMED + above.id()));
        }
        boolean own = plan.path(objective).stream()
                .flatMap(above -> above.get(PlanKeys.DELIVERY).stream())
                .reduce((above, nearer) -> nearer)
                .filter(DeliveryMode.OWN::equals)
                .isPresent();
        if (keys.contains("open") && (own || objective.kind().equals(PlanKinds.HORIZONTAL_OBJECTIVE))) {
            keys.add("own");
        }
        if (!own
                && meant.of(plan)
                        .spender(plan, objective)
                        .filter(DeliveryMode.OWN::equals)
                        .isPresent()) {
            keys.add("others");
        }
    }

    /** Whether all its money is with those who do not carry it out. */
    private static boolean isElsewhere(Snapshot plan, Node objective, Funding money) {
        Set<DeliveryMode> spend = new HashSet<>();
        money.lines(objective).forEach(line -> line.delivery().ifPresent(spend::add));
        Set<DeliveryMode> carry = new Delivery(plan).modes(objective);
        return spend.size() == 1 && !carry.isEmpty() && carry.stream().noneMatch(spend::contains);
    }

    @Override
    public void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {
        boolean known = index.containsKey("funded");
        Collection<NodeId> open = index.get(known ? "open" : "own");
        if (open != null) {
            for (Node objective : InOrder.nodes(plan, open)) {
                if (known || !index.containsKey(NAMED + objective.id())) {
                    Report.advice("B10", found)
                            .at(
                                    objective,
                                    "B10",
                                    Map.of(),
                                    Report.fix("B10", edit -> edit.set(objective.id(), BudgetKeys.NO_COST, true)));
                }
            }
        }
        Collection<NodeId> others = index.get("others");
        if (!known && others != null) {
            InOrder.nodes(plan, others)
                    .forEach(one -> Report.advice("B9", found).at(one, "B9", Map.of()));
        }
        Collection<NodeId> elsewhere = index.get("elsewhere");
        if (elsewhere != null) {
            InOrder.nodes(plan, elsewhere)
                    .forEach(one -> Report.advice("B9", found).at(one, "B9", Map.of()));
        }
    }
}
