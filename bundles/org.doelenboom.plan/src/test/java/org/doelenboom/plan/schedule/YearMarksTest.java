package org.doelenboom.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.schedule.YearMarks.Mark;
import org.junit.jupiter.api.Test;

class YearMarksTest {
    private static TreeBuilder tree() {
        return new TreeBuilder()
                .set("plan", PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)))
                .set("plan", PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2024)))
                .level("id1", "plan")
                .level("od1", "id1")
                .level("a1", "od1")
                .level("od2", "id1");
    }

    private static Mark mark(TreeBuilder tree, String item, int year) {
        Snapshot plan = tree.build();
        return new YearMarks(plan).mark(TreeBuilder.find(plan, item), year);
    }

    private static List<Integer> with(TreeBuilder tree, String item, int year, boolean marked) {
        Snapshot plan = tree.build();
        return new YearMarks(plan).with(TreeBuilder.find(plan, item), year, marked);
    }

    @Test
    void a_mark_of_its_own_is_told_from_one_that_counts_from_above_or_below() {
        TreeBuilder tree = tree().set("od1", ScheduleKeys.YEARS, List.of(2022));
        assertThat(mark(tree, "od1", 2022)).isEqualTo(Mark.OWN);
        assertThat(mark(tree, "a1", 2022)).isEqualTo(Mark.ABOVE);
        assertThat(mark(tree, "a1", 2023)).isEqualTo(Mark.NONE);
        assertThat(mark(tree, "id1", 2022)).isEqualTo(Mark.BELOW);
    }

    @Test
    void days_count_until_marks_say_otherwise() {
        TreeBuilder tree = tree().set("a1", ScheduleKeys.START, Optional.of(LocalDate.of(2022, 10, 1)))
                .set("a1", ScheduleKeys.END, Optional.of(LocalDate.of(2023, 2, 1)));
        assertThat(mark(tree, "a1", 2023)).isEqualTo(Mark.DATES);
        assertThat(mark(tree.set("a1", ScheduleKeys.YEARS, List.of(2024)), "a1", 2023))
                .isEqualTo(Mark.NONE);
    }

    @Test
    void marking_keeps_what_counted_before() {
        TreeBuilder tree = tree().set("od1", ScheduleKeys.YEARS, List.of(2022, 2023));
        assertThat(with(tree, "a1", 2024, true)).containsExactly(2022, 2023, 2024);
        assertThat(with(tree, "a1", 2022, false)).containsExactly(2023);
        assertThat(with(tree, "od1", 2023, false)).containsExactly(2022);
    }

    @Test
    void a_mark_on_an_objective_does_not_take_over_those_of_its_actions() {
        TreeBuilder tree = tree().set("a1", ScheduleKeys.YEARS, List.of(2022));
        assertThat(with(tree, "od1", 2023, true)).containsExactly(2023);
    }

    @Test
    void an_action_without_a_year_is_a_gap_until_someone_says_why() {
        Snapshot plan = tree().build();
        YearMarks marks = new YearMarks(plan);
        Node action = TreeBuilder.find(plan, "a1");
        assertThat(marks.isGap(action)).isTrue();
        assertThat(marks.isGap(TreeBuilder.find(plan, "od2"))).isTrue();
        assertThat(marks.isGap(TreeBuilder.find(plan, "od1"))).isFalse();
        Snapshot said = tree().set("a1", ScheduleKeys.NOT_PLANNED, BilingualText.of("nl", "later"))
                .build();
        assertThat(new YearMarks(said).isGap(TreeBuilder.find(said, "a1"))).isFalse();
    }

    @Test
    void years_outside_the_period_have_a_column_too() {
        assertThat(new YearMarks(tree().set("a1", ScheduleKeys.YEARS, List.of(2027))
                                .build())
                        .columns())
                .containsExactly(2022, 2023, 2024, 2027);
    }
}
