package org.doelenboom.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

class SteeringTest {
    /** Half of the year is past. */
    private static final LocalDate TODAY = LocalDate.of(2023, 7, 2);

    private static final Optional<NodeId> NONE = Optional.empty();

    private final TreeBuilder tree = new TreeBuilder()
            .set("plan", PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)))
            .set("plan", PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2025)))
            .node(PlanKinds.NEIGHBOURHOOD, "west", "plan")
            .node(PlanKinds.NEIGHBOURHOOD, "east", "plan")
            .node(PlanKinds.THEME, "housing", "plan")
            .level("ad1", "plan")
            .set("ad1", PlanKeys.THEME, Optional.of(new NodeId("housing")))
            .level("od1", "ad1")
            .level("a1", "od1");

    private Steering steering(Measure... measures) {
        return new Steering(tree.build(), List.of(measures), TODAY);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private void target(String amount) {
        tree.node(TargetKeys.TARGET, "t", "a1")
                .set("t", TargetKeys.AMOUNT, Optional.of(number(amount)))
                .set("t", TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR));
    }

    private void reached(String name, String period, Optional<NodeId> place, long figure) {
        tree.node(TargetKeys.MEASUREMENT, name, "t")
                .set(name, TargetKeys.PERIOD, period)
                .set(name, TargetKeys.NEIGHBOURHOOD, place)
                .set(name, TargetKeys.REACHED, Quantity.of(figure));
    }

    @Test
    void lateIsWhatIsPastItsDeadlineWithItsThemeFromAbove() {
        tree.set("a1", ScheduleKeys.DEADLINE, Optional.of(TODAY.minusDays(3)));
        List<Steering.Late> late = steering().late();
        assertThat(late).hasSize(1);
        assertThat(late.get(0).since()).isEqualTo(TODAY.minusDays(3));
        assertThat(late.get(0).theme()).contains(new NodeId("housing"));
    }

    @Test
    void aMissingReportOfAProjectIsLateAndTheLongestLateComesFirst() {
        tree.node(ProjectKeys.PROJECT, "p", "plan")
                .node(ProjectKeys.REPORT, "r", "p")
                .set("r", ScheduleKeys.DATE, Optional.of(TODAY.minusDays(10)))
                .set("a1", ScheduleKeys.STATE, Optional.of(FollowUpState.STUCK))
                .set("a1", ScheduleKeys.YEARS, List.of(2022));
        assertThat(steering().late())
                .extracting(late -> late.node().id().value())
                .containsExactly("a1", "r");
    }

    @Test
    void aTargetIsMeasuredByThePartOfTheYearThatIsPast() {
        target("50");
        reached("m", "2023-05", NONE, 24);
        Steering.Figure figure = steering().figures(2023).get(0);
        assertThat(figure.expected()).isEqualByComparingTo("25");
        assertThat(figure.isUnder()).isTrue();
        reached("m2", "2023-06", NONE, 1);
        assertThat(steering().underTarget(2023)).isEmpty();
    }

    @Test
    void ofAnEarlierYearAllIsExpected() {
        target("50");
        reached("m", "2022", NONE, 49);
        assertThat(steering().underTarget(2022)).hasSize(1);
    }

    @Test
    void whereNothingIsReportedNothingIsUnderTarget() {
        target("50");
        assertThat(steering().underTarget(2023)).isEmpty();
        assertThat(steering().figures(2023).get(0).isReported()).isFalse();
    }

    @Test
    void aCeilingIsNeverMissed() {
        target("50");
        tree.set("t", TargetKeys.BOUND, Optional.of(TargetBound.CEILING));
        reached("m", "2023", NONE, 1);
        assertThat(steering().figures(2023)).isEmpty();
    }

    @Test
    void aTargetPerNeighbourhoodIsLookedAtInEach() {
        target("50");
        tree.set("t", TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD));
        reached("m", "2023", Optional.of(new NodeId("west")), 40);
        reached("m2", "2023", Optional.of(new NodeId("east")), 3);
        List<Steering.Figure> under = steering().underTarget(2023);
        assertThat(under).extracting(Steering.Figure::places).containsExactly(TreeBuilder.ids("east"));
        assertThat(Steering.only(under, Optional.of(new NodeId("west")), NONE)).isEmpty();
    }

    @Test
    void theFigureOfAModuleCountsLikeOneThatWasTyped() {
        target("50");
        tree.set("t", TargetKeys.MEASURE, "test.count");
        assertThat(steering(new Counted()).underTarget(2023)).hasSize(1);
    }

    private static final class Counted implements Measure {
        @Override
        public String id() {
            return "test.count";
        }

        @Override
        public Message name() {
            return Message.of("test", "count");
        }

        @Override
        public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
            return Optional.of(Quantity.of(3));
        }
    }

    @Test
    void moneyIsTakenFromTheDetailsOfLinesWhereTheyAddUp() {
        tree.node(BudgetKeys.ENVELOPE, "e", "plan")
                .set("e", BudgetKeys.BUDGET_YEAR, Optional.of(number("2023")))
                .set("e", TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId("west")))
                .set("e", TargetKeys.AMOUNT, Optional.of(number("100")))
                .node(BudgetKeys.LINE, "l1", "e")
                .set("l1", TargetKeys.AMOUNT, Optional.of(number("60")))
                .node(BudgetKeys.LINE, "d1", "l1")
                .set("d1", TargetKeys.AMOUNT, Optional.of(number("45")))
                .set("d1", PlanKeys.THEME, Optional.of(new NodeId("housing")))
                .node(BudgetKeys.LINE, "d2", "l1")
                .set("d2", TargetKeys.AMOUNT, Optional.of(number("15")))
                .node(BudgetKeys.LINE, "l2", "e")
                .set("l2", TargetKeys.AMOUNT, Optional.of(number("30")))
                .set("l2", BudgetKeys.PAID, Optional.of(number("12")));
        List<Steering.Money> money = steering().money(2023);
        assertThat(money).extracting(one -> one.node().id().value()).containsExactly("d1", "d2", "l2", "e");
        assertThat(money.stream().map(Steering.Money::planned).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("90");
        assertThat(money.stream().map(Steering.Money::left).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("88");
        assertThat(Steering.only(money, Optional.of(new NodeId("west")), Optional.of(new NodeId("housing"))))
                .hasSize(1);
        assertThat(Steering.only(money, Optional.of(new NodeId("east")), NONE)).isEmpty();
    }

    @Test
    void theDeadlinesOfTheNextMonthsComeInOrderAndThoseThatAreMetDoNot() {
        tree.set("a1", ScheduleKeys.DEADLINE, Optional.of(TODAY.plusDays(30)))
                .set("od1", ScheduleKeys.DEADLINE, Optional.of(TODAY.plusDays(Steering.AHEAD + 1)))
                .node(ScheduleKeys.DUTY, "d", "plan")
                .set("d", ScheduleKeys.DATE, Optional.of(TODAY.minusMonths(5)))
                .set("d", ScheduleKeys.EVERY_MONTHS, Optional.of(number("6")))
                .node(ProjectKeys.PROJECT, "p", "plan")
                .node(ProjectKeys.REPORT, "r1", "p")
                .set("r1", ScheduleKeys.DATE, Optional.of(TODAY))
                .node(ProjectKeys.REPORT, "r2", "p")
                .set("r2", ScheduleKeys.DATE, Optional.of(TODAY))
                .set("r2", ProjectKeys.RECEIVED, Optional.of(TODAY));
        assertThat(steering().deadlines())
                .extracting(due -> due.node().id().value())
                .containsExactly("r1", "a1", "d");
    }
}
