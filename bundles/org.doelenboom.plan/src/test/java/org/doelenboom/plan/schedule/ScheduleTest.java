package org.doelenboom.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TreeBuilder;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static TreeBuilder tree() {
        return new TreeBuilder()
                .set("plan", PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)))
                .set("plan", PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2024)))
                .level("ad1", "plan")
                .level("id1", "ad1")
                .level("od1", "id1")
                .level("a1", "od1")
                .level("a2", "od1")
                .level("od2", "id1");
    }

    private static List<Integer> years(TreeBuilder tree, String name) {
        Snapshot plan = tree.build();
        return new Schedule(plan).years(TreeBuilder.find(plan, name));
    }

    @Test
    void a_plan_has_the_years_from_its_first_to_its_last() {
        assertThat(new Schedule(tree().build()).planYears()).containsExactly(2022, 2023, 2024);
    }

    @Test
    void an_action_without_marks_has_those_of_its_objective() {
        TreeBuilder tree =
                tree().set("od1", ScheduleKeys.YEARS, List.of(2022, 2023)).set("a2", ScheduleKeys.YEARS, List.of(2023));
        assertThat(years(tree, "a1")).containsExactly(2022, 2023);
        assertThat(years(tree, "a2")).containsExactly(2023);
    }

    @Test
    void an_objective_without_marks_has_those_of_its_actions() {
        TreeBuilder tree =
                tree().set("a1", ScheduleKeys.YEARS, List.of(2022)).set("a2", ScheduleKeys.YEARS, List.of(2024));
        assertThat(years(tree, "id1")).containsExactly(2022, 2024);
        assertThat(years(tree, "od2")).isEmpty();
    }

    @Test
    void days_give_the_years_that_they_span() {
        TreeBuilder tree = tree().set("a1", ScheduleKeys.START, Optional.of(LocalDate.of(2022, 11, 1)))
                .set("a1", ScheduleKeys.END, Optional.of(LocalDate.of(2023, 3, 31)));
        assertThat(years(tree, "a1")).containsExactly(2022, 2023);
    }

    @Test
    void late_is_what_is_past_its_deadline_and_not_closed() {
        LocalDate today = LocalDate.of(2023, 5, 1);
        TreeBuilder tree = tree().set("a1", ScheduleKeys.DEADLINE, Optional.of(today.minusDays(1)))
                .set("a2", ScheduleKeys.DEADLINE, Optional.of(today.minusDays(1)))
                .set("a2", ScheduleKeys.STATE, Optional.of(FollowUpState.DONE));
        Snapshot plan = tree.build();
        assertThat(new Schedule(plan).isLate(TreeBuilder.find(plan, "a1"), today))
                .isTrue();
        assertThat(new Schedule(plan).isLate(TreeBuilder.find(plan, "a1"), today.minusDays(1)))
                .isFalse();
        assertThat(new Schedule(plan).isLate(TreeBuilder.find(plan, "a2"), today))
                .isFalse();
    }

    @Test
    void what_nobody_follows_up_is_never_late() {
        TreeBuilder tree = tree().set("a1", ScheduleKeys.YEARS, List.of(2022))
                .set("a2", ScheduleKeys.YEARS, List.of(2022))
                .set("a2", ScheduleKeys.STATE, Optional.of(FollowUpState.ONGOING));
        Snapshot plan = tree.build();
        LocalDate later = LocalDate.of(2023, 1, 1);
        assertThat(new Schedule(plan).isLate(TreeBuilder.find(plan, "a1"), later))
                .isFalse();
        assertThat(new Schedule(plan).isLate(TreeBuilder.find(plan, "a2"), later))
                .isTrue();
    }

    @Test
    void a_duty_comes_back_and_the_last_of_a_month_stays_so() {
        Snapshot plan = tree().node(ScheduleKeys.DUTY, "d1", "plan")
                .set("d1", ScheduleKeys.DATE, Optional.of(LocalDate.of(2022, 1, 31)))
                .set("d1", ScheduleKeys.EVERY_MONTHS, Optional.of(BigDecimal.ONE))
                .node(ScheduleKeys.DUTY, "d2", "plan")
                .set("d2", ScheduleKeys.DATE, Optional.of(LocalDate.of(2022, 1, 31)))
                .build();
        LocalDate today = LocalDate.of(2022, 3, 30);
        assertThat(Schedule.next(TreeBuilder.find(plan, "d1"), today)).contains(LocalDate.of(2022, 3, 31));
        assertThat(Schedule.next(TreeBuilder.find(plan, "d2"), today)).isEmpty();
    }
}
