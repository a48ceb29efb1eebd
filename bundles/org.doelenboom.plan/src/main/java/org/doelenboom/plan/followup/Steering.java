package org.doelenboom.plan.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.budget.InstalmentState;
import org.doelenboom.plan.project.Project;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;

/**
 * The four questions of those who steer a plan, each answered by what the answer is made of. Its cost follows the size of the plan.
 *
 * @param measures what modules work out for targets
 */
public record Steering(Snapshot plan, Collection<Measure> measures, LocalDate today) {
    /** How far ahead deadlines are looked at, in days. */
    public static final int AHEAD = 92;

    private static final BigDecimal ABOUT = new BigDecimal("0.9");

    /** One thing that an answer is made of. */
    public sealed interface Fact {
        /** The item that it is about. */
        Node node();

        /** The neighbourhoods that it counts for; empty for the whole plan. */
        List<NodeId> places();

        Optional<NodeId> theme();
    }

    /**
     * Something that should have been done.
     *
     * @param since the day after which it was late
     */
    public record Late(Node node, List<NodeId> places, Optional<NodeId> theme, LocalDate since) implements Fact {}

    /**
     * A target in one year, in one place or in all.
     *
     * @param asked over the year, or over all its years where it has no yearly amount
     * @param expected the part of it that should be reached by now
     */
    public record Figure(
            Node node,
            List<NodeId> places,
            Optional<NodeId> theme,
            Node target,
            BigDecimal asked,
            BigDecimal expected,
            Reached reached)
            implements Fact {
        public boolean isReported() {
            return reached.reports() > 0;
        }

        /** Whether even the most that it can be is less than what is expected by now. */
        public boolean isUnder() {
            return isReported() && reached.most().compareTo(expected) < 0;
        }
    }

    /** A budget line without its details, or what an envelope's lines leave of it; in euro. */
    public record Money(
            Node node,
            List<NodeId> places,
            Optional<NodeId> theme,
            BigDecimal planned,
            BigDecimal committed,
            BigDecimal paid,
            BigDecimal left)
            implements Fact {}

    /** Something that is due on a day. */
    public record Due(Node node, List<NodeId> places, Optional<NodeId> theme, LocalDate day) implements Fact {}

    private List<NodeId> places(Node item) {
        return new Scope(plan).places(item);
    }

    private Optional<NodeId> theme(Node item) {
        return new Scope(plan).theme(item);
    }

    /** What is past its deadline or its last year and not closed, and the reports that projects owe; the longest late first. */
    public List<Late> late() {
        Schedule schedule = new Schedule(plan);
        List<Late> late = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            boolean followed = PlanKinds.isInTree(node.kind()) || node.kind().equals(ProjectKeys.PROJECT);
            if (followed && schedule.isLate(node, today)) {
                late.add(new Late(node, places(node), theme(node), lastDay(schedule, node)));
            }
        }
        for (Project project : Project.of(plan)) {
            for (Node report : project.missingReports(today)) {
                LocalDate day = report.get(ScheduleKeys.DATE).orElse(today);
                late.add(new Late(report, places(report), theme(report), day));
            }
        }
        late.sort(Comparator.comparing(Late::since));
        return late;
    }

    private static LocalDate lastDay(Schedule schedule, Node item) {
        List<Integer> years = schedule.years(item);
        return item.get(ScheduleKeys.DEADLINE)
                .or(() -> item.get(ScheduleKeys.END))
                .orElseGet(() -> LocalDate.of(years.get(years.size() - 1), 12, 31));
    }

    /**
     * All targets with an amount that hold in the year and are no ceiling, in the order of the plan; those per neighbourhood once for
     * each. By today's share of the year, a part of the amount is expected; of an earlier year all of it.
     */
    public List<Figure> figures(int year) {
        List<Figure> figures = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.kind().equals(TargetKeys.TARGET)) {
                Target target = new Target(plan, node);
                if (target.amount().isPresent()
                        && target.bound() != TargetBound.CEILING
                        && target.years().contains(year)) {
                    collect(target, year, figures);
                }
            }
        }
        return figures;
    }

    private void collect(Target target, int year, List<Figure> figures) {
        if (target.isPerNeighbourhood()) {
            target.neighbourhoods().forEach(place -> figures.add(figure(target, year, Optional.of(place))));
        } else {
            figures.add(figure(target, year, Optional.empty()));
        }
    }

    private Figure figure(Target target, int year, Optional<NodeId> place) {
        BigDecimal asked;
        Reached reached;
        BigDecimal share;
        if (target.isPerYear()) {
            asked = Planned.inYear(target, place.isPresent())
                    .map(Planned::total)
                    .orElse(BigDecimal.ZERO);
            reached = Reached.inYear(target, measures, year, place);
            share = share(Period.year(year).first(), Period.year(year).last());
        } else {
            List<Integer> years = target.years();
            asked = target.amount().orElse(BigDecimal.ZERO);
            reached = Reached.total(target, measures, place);
            share = share(
                    Period.year(years.get(0)).first(),
                    Period.year(years.get(years.size() - 1)).last());
        }
        BigDecimal part = target.bound() == TargetBound.ABOUT ? share.multiply(ABOUT) : share;
        Node item = target.item();
        return new Figure(
                item,
                place.map(List::of).orElseGet(() -> places(item)),
                theme(item),
                target.node(),
                asked,
                asked.multiply(part).setScale(0, RoundingMode.DOWN),
                reached);
    }

    /** How much of the time between two days is past, from 0 to 1. */
    private BigDecimal share(LocalDate first, LocalDate last) {
        long whole = ChronoUnit.DAYS.between(first, last) + 1;
        long passed = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(first, today) + 1));
        return BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    /** The figures that are less than expected by now; where nothing is reported, nothing is said. */
    public List<Figure> underTarget(int year) {
        return figures(year).stream().filter(Figure::isUnder).toList();
    }

    /** The lines of the year's envelopes with what became of them: a line with details by its details where these have a theme. */
    public List<Money> money(int year) {
        List<Money> money = new ArrayList<>();
        for (Envelope envelope : Envelope.of(plan)) {
            if (envelope.year().filter(own -> own == year).isPresent()) {
                envelope.lines().forEach(line -> collect(line, money));
                envelope.left()
                        .filter(left -> left.signum() != 0)
                        .ifPresent(left -> money.add(new Money(
                                envelope.node(),
                                places(envelope.node()),
                                Optional.empty(),
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                left)));
            }
        }
        return money;
    }

    private void collect(BudgetLine line, List<Money> money) {
        BigDecimal details = BudgetLine.sum(line.details());
        boolean adds =
                line.amount().filter(amount -> amount.compareTo(details) == 0).isPresent();
        if (adds && !line.details().isEmpty() && !isSpent(line.node())) {
            line.details().forEach(detail -> collect(detail, money));
        } else {
            BigDecimal planned = line.amount().orElse(BigDecimal.ZERO);
            BigDecimal paid = line.node().get(BudgetKeys.PAID).orElse(BigDecimal.ZERO);
            money.add(new Money(
                    line.node(),
                    places(line.node()),
                    theme(line.node()),
                    planned,
                    line.node().get(BudgetKeys.COMMITTED).orElse(BigDecimal.ZERO),
                    paid,
                    planned.subtract(paid)));
        }
    }

    /** Whether the line itself says what was spent, so that its details must not be counted instead. */
    private static boolean isSpent(Node line) {
        return line.get(BudgetKeys.PAID).isPresent()
                || line.get(BudgetKeys.COMMITTED).isPresent();
    }

    /** What is due from today, and not more than {@link #AHEAD} days ahead; the nearest first. */
    public List<Due> deadlines() {
        List<Due> due = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            day(node)
                    .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(AHEAD)))
                    .ifPresent(day -> due.add(new Due(node, places(node), theme(node), day)));
        }
        due.sort(Comparator.comparing(Due::day));
        return due;
    }

    private Optional<LocalDate> day(Node node) {
        if (PlanKinds.isInTree(node.kind()) || node.kind().equals(ProjectKeys.PROJECT)) {
            return node.get(ScheduleKeys.DEADLINE);
        }
        if (node.kind().equals(ScheduleKeys.DUTY)) {
            return Schedule.next(node, today);
        }
        if (node.kind().equals(ProjectKeys.REPORT)) {
            return node.get(ProjectKeys.RECEIVED).isPresent() ? Optional.empty() : node.get(ScheduleKeys.DATE);
        }
        boolean unpaid = node.kind().equals(BudgetKeys.INSTALMENT)
                && node.get(BudgetKeys.INSTALMENT_STATE)
                        .filter(InstalmentState.PAID::equals)
                        .isEmpty();
        return unpaid ? node.get(ScheduleKeys.DATE) : Optional.empty();
    }

    /** Those of the facts that count for this neighbourhood and theme; all where neither is asked for. */
    public static <F extends Fact> List<F> only(List<F> facts, Optional<NodeId> place, Optional<NodeId> theme) {
        return facts.stream()
                .filter(fact -> place.isEmpty()
                        || fact.places().isEmpty()
                        || fact.places().contains(place.get()))
                .filter(fact -> theme.isEmpty() || fact.theme().equals(theme))
                .toList();
    }
}
