package org.doelenboom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static TreeBuilder plan() {
        return new TreeBuilder()
                .set("plan", PlanKeys.FIRST_YEAR, number(2022))
                .set("plan", PlanKeys.LAST_YEAR, number(2025))
                .node(PlanKinds.NEIGHBOURHOOD, "m", "plan")
                .node(PlanKinds.NEIGHBOURHOOD, "an", "plan")
                .node(PlanKinds.NEIGHBOURHOOD, "st", "plan")
                .set("st", PlanKeys.EXTENSION, true)
                .level("ad1", "plan")
                .level("id1", "ad1")
                .level("od1", "id1")
                .level("od2", "id1")
                .node(TargetKeys.TARGET, "t1", "od1")
                .set("t1", TargetKeys.AMOUNT, number(50));
    }

    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static TreeBuilder measured(TreeBuilder plan, String name, String period, String place, Quantity reached) {
        return plan.node(TargetKeys.MEASUREMENT, name, "t1")
                .set(name, TargetKeys.PERIOD, period)
                .set(name, TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId(place)))
                .set(name, TargetKeys.REACHED, reached);
    }

    private static Target target(Snapshot plan) {
        return new Target(plan, TreeBuilder.find(plan, "t1"));
    }

    private static int reached(Snapshot plan, int year) {
        Reached reached = Reached.inYear(target(plan), List.of(), year, Optional.empty());
        assertThat(reached.isExact()).isTrue();
        return reached.least().intValueExact();
    }

    @Test
    void a_total_explains_itself() {
        Planned planned = Planned.of(target(plan().set("t1", TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR))
                        .set("t1", TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD))
                        .build()))
                .orElseThrow();
        assertThat(planned.total()).isEqualByComparingTo("400");
        assertThat(planned.formula().arguments()).containsExactly("50", "2", "4", "400");
    }

    @Test
    void an_item_limited_to_one_neighbourhood_counts_there_only() {
        Snapshot plan = plan().set("t1", TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD))
                .set("od1", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("an"))
                .build();
        assertThat(Planned.of(target(plan)).orElseThrow().total()).isEqualByComparingTo("50");
    }

    @Test
    void the_targets_below_add_up() {
        TreeBuilder plan = plan().node(TargetKeys.TARGET, "t2", "od2")
                .set("t1", TargetKeys.AMOUNT, number(60))
                .set("t2", TargetKeys.AMOUNT, number(20))
                .node(TargetKeys.TARGET, "sum", "id1");
        Snapshot built = plan.build();
        Planned planned = Planned.ofChildren(new Target(built, TreeBuilder.find(built, "sum")))
                .orElseThrow();
        assertThat(planned.total()).isEqualByComparingTo("80");
        assertThat(planned.formula().arguments()).containsExactly("60 + 20", "80");
    }

    @Test
    void months_and_places_of_a_year_are_summed() {
        TreeBuilder plan = measured(plan(), "m1", "2023-01", "m", Quantity.of(3));
        measured(plan, "m2", "2023-02", "m", Quantity.of(4));
        measured(plan, "m3", "2023-02", "an", Quantity.of(5));
        measured(plan, "m4", "2024", "an", Quantity.of(100));
        assertThat(reached(plan.build(), 2023)).isEqualTo(12);
    }

    @Test
    void a_month_inside_a_reported_year_does_not_count_twice() {
        TreeBuilder plan = measured(plan(), "m1", "2023", "m", Quantity.of(37));
        measured(plan, "m2", "2023-05", "m", Quantity.of(7));
        measured(plan, "m3", "2023", "m", Quantity.of(37));
        assertThat(reached(plan.build(), 2023)).isEqualTo(37);
    }

    @Test
    void cumulative_figures_count_by_what_was_added() {
        TreeBuilder plan = measured(plan(), "m1", "2022", "m", Quantity.of(10));
        measured(plan, "m2", "2023-Q1", "m", Quantity.of(14));
        measured(plan, "m3", "2023", "m", Quantity.of(25));
        plan.set("t1", TargetKeys.COUNTING, Optional.of(TargetCounting.CUMULATIVE));
        assertThat(reached(plan.build(), 2022)).isEqualTo(10);
        assertThat(reached(plan.build(), 2023)).isEqualTo(15);
    }

    @Test
    void a_count_that_was_held_back_makes_a_range_and_an_unreported_one_is_no_zero() {
        TreeBuilder plan = measured(plan(), "m1", "2023", "m", new Quantity.FewerThan(5));
        measured(plan, "m2", "2023", "an", Quantity.NOT_REPORTED);
        Reached reached = Reached.inYear(target(plan.build()), List.of(), 2023, Optional.empty());
        assertThat(reached.least()).isEqualByComparingTo("1");
        assertThat(reached.most()).isEqualByComparingTo("4");
        assertThat(reached.notReported()).isEqualTo(1);
    }

    @Test
    void percentages_are_added_by_their_parts() {
        TreeBuilder plan = measured(plan(), "m1", "2023", "m", Quantity.of(50));
        measured(plan, "m2", "2023", "an", Quantity.of(10));
        plan.set("m1", TargetKeys.NUMERATOR, number(1)).set("m1", TargetKeys.DENOMINATOR, number(2));
        plan.set("m2", TargetKeys.NUMERATOR, number(10)).set("m2", TargetKeys.DENOMINATOR, number(100));
        assertThat(Reached.percentage(target(plan.build()), any -> true)).contains(new BigDecimal("10.8"));
    }

    @Test
    void a_quantity_comes_back_from_its_value_as_it_went() {
        Quantity range = Quantity.of(8).plus(new Quantity.FewerThan(5));
        for (Quantity quantity : List.of(Quantity.of(0), new Quantity.FewerThan(5), range, Quantity.NOT_REPORTED)) {
            assertThat(TargetKeys.REACHED.read(TargetKeys.REACHED.write(quantity)))
                    .contains(quantity);
        }
    }

    @Test
    void a_sum_with_a_figure_held_back_is_a_range() {
        Quantity sum = Quantity.of(8).plus(new Quantity.FewerThan(5)).plus(Quantity.NOT_REPORTED);
        assertThat(sum).isEqualTo(Quantity.between(BigDecimal.valueOf(9), BigDecimal.valueOf(12)));
        assertThat(Quantity.of(8).plus(Quantity.of(4))).isEqualTo(Quantity.of(12));
        assertThat(Quantity.NOT_REPORTED.plus(Quantity.NOT_REPORTED).isReported())
                .isFalse();
    }

    @Test
    void figures_are_written_as_the_language_does() {
        assertThat(Figures.written(Quantity.of(1200), Locale.forLanguageTag("nl")))
                .isEqualTo("1.200");
        assertThat(Figures.written(Quantity.of(1200), Locale.ENGLISH)).isEqualTo("1,200");
        assertThat(Figures.written(new BigDecimal("10.80"), Locale.FRENCH)).isEqualTo("10,8");
        assertThat(Figures.written(new Quantity.FewerThan(5), Locale.FRENCH)).isEqualTo("<\u00a05");
        assertThat(Figures.written(Quantity.of(8).plus(new Quantity.FewerThan(5)), Locale.FRENCH))
                .isEqualTo("9–12");
        assertThat(Figures.written(Quantity.NOT_REPORTED, Locale.FRENCH)).isEmpty();
    }

    @Test
    void a_period_is_a_year_a_quarter_or_a_month() {
        assertThat(Period.parse("2023-Q2").orElseThrow().last()).isEqualTo("2023-06-30");
        assertThat(Period.parse("2024-02").orElseThrow().last()).isEqualTo("2024-02-29");
        assertThat(Period.parse("2023-13")).isEmpty();
        assertThat(Period.parse("mei 2023")).isEmpty();
        Node none = TreeBuilder.find(plan().build(), "t1");
        assertThat(none.get(TargetKeys.PERIOD)).isEmpty();
    }
}
