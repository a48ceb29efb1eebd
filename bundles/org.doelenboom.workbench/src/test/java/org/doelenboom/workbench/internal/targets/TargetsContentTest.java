package org.doelenboom.workbench.internal.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.Grids;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class TargetsContentTest {
    private final Plans plans = Plans.tree()
            .with("north", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("south", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("target", "a1", TargetKeys.TARGET);

    TargetsContentTest() {
        plans.builder.set(new NodeId("plan"), PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)));
        plans.builder.set(new NodeId("plan"), PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2023)));
        plans.builder.set(new NodeId("target"), TargetKeys.AMOUNT, Optional.of(new BigDecimal(50)));
        plans.builder.set(new NodeId("target"), TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR));
        plans.builder.set(new NodeId("target"), TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD));
    }

    private void reported(String id, String period, String place, Quantity reached) {
        plans.with(id, "target", TargetKeys.MEASUREMENT);
        plans.builder.set(new NodeId(id), TargetKeys.PERIOD, period);
        plans.builder.set(new NodeId(id), TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId(place)));
        plans.builder.set(new NodeId(id), TargetKeys.REACHED, reached);
    }

    private TargetsContent content(Periods periods) {
        Snapshot plan = plans.builder.build();
        TargetRow.Filter all = new TargetRow.Filter(Optional.empty(), "", TargetRow.Order.AS_IN_PLAN, Set.of());
        return new TargetsContent(
                plan,
                Grids.wording(plan),
                TargetRow.of(plan, Grids.wording(plan), List.of(), all),
                periods.of(List.of(2022, 2023), 2022),
                periods == Periods.YEARS,
                LocalDate.of(2023, 5, 1));
    }

    private GridCell cell(Periods periods, int row, String column) {
        TargetsContent content = content(periods);
        return content.cell(row, Grids.column(content, column));
    }

    private Entry enter(int row, String column, String text) {
        TargetsContent content = content(Periods.YEARS);
        return content.enter(row, Grids.column(content, column), text);
    }

    @Test
    void a_target_has_a_row_for_each_of_its_neighbourhoods() {
        TargetsContent content = content(Periods.YEARS);
        assertThat(content.size()).isEqualTo(3);
        assertThat(content.cell(1, 0).text()).isEqualTo("north");
        assertThat(content.cell(2, 0).text()).isEqualTo("south");
    }

    @Test
    void what_is_asked_is_multiplied_out_for_all_and_for_each() {
        assertThat(cell(Periods.YEARS, 0, "asked").text()).isEqualTo("200");
        assertThat(cell(Periods.YEARS, 1, "asked").text()).isEqualTo("100");
    }

    @Test
    void figures_add_up_over_places_and_years_with_small_counts_as_a_range() {
        reported("m1", "2022", "north", Quantity.of(30));
        reported("m2", "2022", "south", new Quantity.FewerThan(5));
        reported("m3", "2023", "north", Quantity.of(20));
        assertThat(cell(Periods.YEARS, 0, "2022").text()).isEqualTo("31–34");
        assertThat(cell(Periods.YEARS, 2, "2022").text()).isEqualTo("<\u00a05");
        assertThat(cell(Periods.YEARS, 1, "reached").text()).isEqualTo("50");
        assertThat(cell(Periods.YEARS, 1, "share").text()).isEqualTo("50\u00a0%");
    }

    @Test
    void months_add_up_to_a_year_that_nobody_types() {
        reported("m1", "2022-03", "north", Quantity.of(3));
        reported("m2", "2022-04", "north", Quantity.of(4));
        assertThat(cell(Periods.YEARS, 1, "2022").text()).isEqualTo("7");
        assertThat(cell(Periods.YEARS, 1, "2022").open()).isFalse();
        assertThat(cell(Periods.MONTHS, 1, "2022-04").text()).isEqualTo("4");
        assertThat(cell(Periods.QUARTERS, 1, "2022-Q1").text()).isEqualTo("3");
        assertThat(cell(Periods.MONTHS, 0, "2022-04").text()).isEqualTo("4");
    }

    @Test
    void fewer_than_five_and_not_reported_yet_can_be_typed() {
        assertThat(enter(1, "2022", "<5")).isInstanceOf(Entry.Change.class);
        assertThat(enter(1, "2022", "?")).isInstanceOf(Entry.Change.class);
        assertThat(enter(1, "2022", "1.200")).isInstanceOf(Entry.Change.class);
        assertThat(enter(1, "2022", "")).isEqualTo(Entry.NOTHING);
        assertThat(enter(1, "2022", "-3")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(1, "2022", "veel")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(0, "2022", "12")).isEqualTo(Entry.NOTHING);
    }

    @Test
    void the_running_total_stands_against_what_was_asked_so_far() {
        reported("m1", "2022", "north", Quantity.of(30));
        reported("m2", "2023", "north", Quantity.of(45));
        Snapshot plan = plans.builder.build();
        Reports reports = new Reports(new Target(plan, plan.node(new NodeId("target"))), List.of());
        List<YearFigures> figures = YearFigures.of(reports, Optional.of(new NodeId("north")));
        assertThat(figures.get(1).running()).isEqualTo(Quantity.of(75));
        assertThat(figures.get(1).asked().orElseThrow()).isEqualByComparingTo("100");
        assertThat(YearFigures.of(reports, Optional.empty()).get(1).asked().orElseThrow())
                .isEqualByComparingTo("200");
    }
}
