package org.doelenboom.employment;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetOverlap;

/** A cohort of a plan, as it stands in one snapshot. */
public record Cohort(Snapshot plan, Node node) {
    /** What the ids of this module's measures begin with. */
    private static final String MEASURES = EmploymentKinds.MODULE + ".";

    /** @throws IllegalArgumentException when the node is no cohort */
    public Cohort {
        if (!node.kind().equals(EmploymentKinds.COHORT)) {
            throw new IllegalArgumentException("no cohort: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<Cohort> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(EmploymentKinds.COHORT))
                .map(child -> new Cohort(plan, child))
                .toList();
    }

    /** The one with this id; empty where it is gone or something else. */
    public static Optional<Cohort> find(Snapshot plan, NodeId id) {
        return plan.find(id)
                .filter(node -> node.kind().equals(EmploymentKinds.COHORT))
                .map(node -> new Cohort(plan, node));
    }

    public NodeId id() {
        return node.id();
    }

    public Optional<BigDecimal> ageFrom() {
        return node.get(EmploymentKeys.AGE_FROM);
    }

    public Optional<BigDecimal> ageTo() {
        return node.get(EmploymentKeys.AGE_TO);
    }

    /** The stage at which the objective is reached for one of them. */
    public Stage goal() {
        return node.get(EmploymentKeys.GOAL).orElse(Stage.FIRST_WORK);
    }

    public Optional<TargetOverlap> overlap() {
        return node.get(EmploymentKeys.OVERLAP);
    }

    /** The objective; empty where none is named, or it is gone. */
    public Optional<Node> objective() {
        return node.get(EmploymentKeys.OBJECTIVE).flatMap(plan::find);
    }

    /** Whether somebody can be of both by their age; a missing bound is no bound. */
    public boolean sharesAgesWith(Cohort other) {
        return startsBeforeEndOf(this, other) && startsBeforeEndOf(other, this);
    }

    private static boolean startsBeforeEndOf(Cohort one, Cohort other) {
        return one.ageFrom().isEmpty()
                || other.ageTo().isEmpty()
                || one.ageFrom().get().compareTo(other.ageTo().get()) <= 0;
    }

    /** What was counted, in the order of the plan. */
    public List<Count> counts() {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(EmploymentKinds.COUNT))
                .map(Count::new)
                .toList();
    }

    /** The targets of its objective, and of what stands below that, which this module fills. */
    public List<Target> filledTargets() {
        List<Target> targets = new ArrayList<>();
        objective().ifPresent(objective -> {
            for (Node below : plan.subtree(objective.id())) {
                KindId kind = below.kind();
                if (kind.equals(TargetKeys.TARGET)
                        && below.get(TargetKeys.MEASURE).startsWith(MEASURES)) {
                    targets.add(new Target(plan, below));
                }
            }
        });
        return targets;
    }

    /** The target of its objective: how many are to reach the goal. Empty where the objective has none that is filled from here. */
    public Optional<Target> target() {
        return filledTargets().stream()
                .filter(target -> target.item()
                        .id()
                        .equals(node.get(EmploymentKeys.OBJECTIVE).orElse(null)))
                .findFirst();
    }

    /** The target of those who are to be identified, wherever below the objective it stands. */
    public Optional<Target> intake() {
        return filledTargets().stream()
                .filter(target -> target.node().get(TargetKeys.MEASURE).equals(MEASURES + "identified"))
                .findFirst();
    }

    /** A plan edited by hand may hold a number that is no year. */
    private static Optional<Integer> year(BigDecimal number) {
        boolean isYear = number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(9998)) <= 0;
        return isYear ? Optional.of(number.intValue()) : Optional.empty();
    }

    /**
     * Adds an empty count of the year after the last that was counted, of the plan's first year, or of this year where it has none.
     *
     * @return its id
     */
    public NodeId addNextYear(Edit edit) {
        OptionalInt last = counts().stream()
                .flatMap(count -> count.period().stream())
                .mapToInt(period -> period.first().getYear())
                .max();
        int year = last.isPresent()
                ? last.getAsInt() + 1
                : plan.root().get(PlanKeys.FIRST_YEAR).flatMap(Cohort::year).orElseGet(() -> Year.now()
                        .getValue());
        NodeId count = edit.append(EmploymentKinds.COUNT, id());
        edit.set(count, EmploymentKeys.PERIOD, Period.year(year).text());
        return count;
    }
}
