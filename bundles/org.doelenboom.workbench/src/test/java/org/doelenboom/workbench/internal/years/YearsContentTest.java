package org.doelenboom.workbench.internal.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.workbench.internal.grid.Grids.cell;
import static org.doelenboom.workbench.internal.grid.Grids.enter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.grid.Arrow;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.Grids;
import org.doelenboom.workbench.internal.grid.TreeRows;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class YearsContentTest {
    private final Plans plans =
            Plans.tree().with("north", "plan", PlanKinds.NEIGHBOURHOOD).with("south", "plan", PlanKinds.NEIGHBOURHOOD);

    YearsContentTest() {
        plans.builder.set(new NodeId("plan"), PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)));
        plans.builder.set(new NodeId("plan"), PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2024)));
        plans.builder.set(new NodeId("a1"), ScheduleKeys.YEARS, List.of(2022, 2023));
    }

    private YearsContent content(TreeRows.Filter filter, boolean gapsOnly) {
        Snapshot plan = plans.builder.build();
        return new YearsContent(plan, Grids.wording(plan), filter, gapsOnly);
    }

    private YearsContent content() {
        return content(TreeRows.Filter.NONE, false);
    }

    private static List<String> items(YearsContent content) {
        return java.util.stream.IntStream.range(0, content.size())
                .mapToObj(row -> content.row(row).item().value())
                .toList();
    }

    @Test
    void the_rows_are_the_tree_in_its_own_order() {
        assertThat(items(content())).containsExactly("ad1", "id", "od", "a1", "a2", "ad2");
    }

    @Test
    void what_is_below_a_closed_row_is_not_there() {
        TreeRows.Filter closed = new TreeRows.Filter(Set.of(new NodeId("od")), Optional.empty(), "");
        assertThat(items(content(closed, false))).containsExactly("ad1", "id", "od", "ad2");
    }

    @Test
    void words_leave_what_has_them_and_all_above_it() {
        TreeRows.Filter words = new TreeRows.Filter(Set.of(new NodeId("od")), Optional.empty(), "A2");
        assertThat(items(content(words, false))).containsExactly("ad1", "id", "od", "a2");
    }

    @Test
    void a_neighbourhood_leaves_out_what_is_limited_to_another() {
        plans.builder.set(new NodeId("a1"), PlanKeys.NEIGHBOURHOODS, List.of(new NodeId("north")));
        TreeRows.Filter south = new TreeRows.Filter(Set.of(), Optional.of(new NodeId("south")), "");
        assertThat(items(content(south, false))).doesNotContain("a1").contains("a2");
    }

    @Test
    void an_action_without_a_year_is_drawn_as_a_gap_and_found_as_one() {
        assertThat(cell(content(), "a2", "2022").look()).isEqualTo(GridCell.Look.GAP);
        assertThat(items(content(TreeRows.Filter.NONE, true))).contains("a2").doesNotContain("a1");
        assertThat(YearsContent.gaps(plans.builder.build())).isEqualTo(1);
    }

    @Test
    void a_cross_marks_and_an_empty_cell_takes_the_mark_away() {
        assertThat(enter(content(), "a2", "2022", "X")).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "a1", "2022", "")).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "a1", "2022", "x")).isEqualTo(Entry.NOTHING);
        assertThat(enter(content(), "a1", "2024", "")).isEqualTo(Entry.NOTHING);
        assertThat(enter(content(), "ad1", "2024", "x")).isEqualTo(Entry.NOTHING);
    }

    @Test
    void what_is_no_cross_is_refused() {
        assertThat(enter(content(), "a2", "2022", "misschien")).isInstanceOf(Entry.Refused.class);
    }

    @Test
    void a_copied_cell_can_be_pasted_where_it_came_from_without_any_change() {
        plans.builder.set(new NodeId("od"), ScheduleKeys.YEARS, List.of(2022));
        YearsContent content = content();
        for (int row = 0; row < content.size(); row++) {
            for (int column = 0; column < content.columns().size(); column++) {
                assertThat(content.enter(row, column, content.cell(row, column).input()))
                        .isEqualTo(Entry.NOTHING);
            }
        }
    }

    @Test
    void a_year_outside_the_period_stands_out() {
        plans.builder.set(new NodeId("a2"), ScheduleKeys.YEARS, List.of(2027));
        assertThat(cell(content(), "a2", "2027").look()).isEqualTo(GridCell.Look.WARNING);
    }

    @Test
    void days_are_a_bar_with_its_ends() {
        plans.builder.set(new NodeId("a2"), ScheduleKeys.START, Optional.of(LocalDate.of(2022, 10, 1)));
        plans.builder.set(new NodeId("a2"), ScheduleKeys.END, Optional.of(LocalDate.of(2024, 2, 28)));
        assertThat(cell(content(), "a2", "2022").text()).isEqualTo("1/10–");
        assertThat(cell(content(), "a2", "2023").look()).isEqualTo(GridCell.Look.BAR);
        assertThat(cell(content(), "a2", "2024").text()).isEqualTo("–28/2");
    }

    @Test
    void what_comes_before_is_written_by_its_code() {
        plans.builder.set(new NodeId("a2"), ScheduleKeys.PREDECESSORS, List.of(new NodeId("a1")));
        assertThat(cell(content(), "a2", YearsContent.AFTER).text()).isEqualTo("1.1.1 A1");
        assertThat(enter(content(), "a1", YearsContent.AFTER, "1.1.1/a2")).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "a1", YearsContent.AFTER, "9.9 A1")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(content(), "a1", YearsContent.AFTER, "1.1.1 A1")).isInstanceOf(Entry.Refused.class);
    }

    private void after(String item, String before, int year) {
        plans.builder.set(new NodeId(item), ScheduleKeys.YEARS, List.of(year));
        plans.builder.set(new NodeId(item), ScheduleKeys.PREDECESSORS, List.of(new NodeId(before)));
    }

    @Test
    void an_arrow_leads_from_the_last_year_of_what_comes_first_to_the_first_year_of_what_comes_after() {
        after("a2", "a1", 2024);
        YearsContent content = content();
        Arrow arrow = new Arrow(
                Grids.row(content, "a1"),
                Grids.column(content, "2023"),
                Grids.row(content, "a2"),
                Grids.column(content, "2024"),
                false);
        assertThat(content.arrows(0, content.size() - 1)).containsExactly(arrow);
    }

    @Test
    void an_arrow_to_what_begins_too_early_is_wrong() {
        after("a2", "a1", 2022);
        assertThat(content().arrows(0, 5)).singleElement().matches(Arrow::wrong);
    }

    @Test
    void an_arrow_is_drawn_when_either_of_its_ends_is_in_sight() {
        after("a2", "a1", 2024);
        YearsContent content = content();
        assertThat(content.arrows(Grids.row(content, "a1"), Grids.row(content, "a1")))
                .hasSize(1);
        assertThat(content.arrows(0, 0)).isEmpty();
    }

    @Test
    void what_has_no_year_has_no_arrow() {
        plans.builder.set(new NodeId("a2"), ScheduleKeys.PREDECESSORS, List.of(new NodeId("a1")));
        assertThat(content().arrows(0, 5)).isEmpty();
    }
}
