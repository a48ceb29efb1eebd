package org.doelenboom.access;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.access.Plans.day;
import static org.doelenboom.access.Plans.number;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    private static Plans plan() {
        return new Plans().service("s").opening("o", "s", "09:00", "12:30", MONDAY, FRIDAY);
    }

    private static Opening opening(Plans plan) {
        return new Opening(plan.build().node(new NodeId("o")));
    }

    /** The days of March 2023 on which it is open. */
    private static List<Integer> march(Plans plan) {
        Opening opening = opening(plan);
        LocalDate first = LocalDate.of(2023, 3, 1);
        return first.datesUntil(first.plusMonths(1))
                .filter(opening::isOn)
                .map(LocalDate::getDayOfMonth)
                .toList();
    }

    @Test
    void hours_hold_on_their_weekdays() {
        assertThat(march(plan())).containsExactly(3, 6, 10, 13, 17, 20, 24, 27, 31);
    }

    @Test
    void hours_hold_from_the_first_day_to_the_last_and_both_count() {
        assertThat(march(plan().set("o", AccessKeys.FROM, day("2023-03-10"))
                        .set("o", AccessKeys.UNTIL, day("2023-03-20"))))
                .containsExactly(10, 13, 17, 20);
    }

    @Test
    void every_second_week_counts_from_the_week_of_the_first_day_and_weeks_begin_on_monday() {
        assertThat(march(plan().set("o", AccessKeys.EVERY, number(2)).set("o", AccessKeys.FROM, day("2023-02-17"))))
                .containsExactly(3, 13, 17, 27, 31);
    }

    @Test
    void every_second_week_goes_on_over_the_turn_of_the_year() {
        Opening opening =
                opening(plan().set("o", AccessKeys.EVERY, number(2)).set("o", AccessKeys.FROM, day("2022-12-19")));
        assertThat(opening.isOn(LocalDate.of(2022, 12, 26))).isFalse();
        assertThat(opening.isOn(LocalDate.of(2023, 1, 2))).isTrue();
    }

    @Test
    void hours_of_one_week_of_the_month_take_the_weekday_of_that_number() {
        assertThat(march(plan().set("o", AccessKeys.WEEK_OF_MONTH, Optional.of(WeekOfMonth.FIRST))))
                .containsExactly(3, 6);
        assertThat(march(plan().set("o", AccessKeys.WEEK_OF_MONTH, Optional.of(WeekOfMonth.FOURTH))))
                .containsExactly(24, 27);
        assertThat(march(plan().set("o", AccessKeys.WEEK_OF_MONTH, Optional.of(WeekOfMonth.LAST))))
                .containsExactly(27, 31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09:30", "9.30", "9u30", "9h30", "9 H 30", " 9:30 "})
    void a_time_may_be_written_as_people_do(String written) {
        assertThat(Opening.time(written)).contains(LocalTime.of(9, 30));
    }

    @Test
    void a_full_hour_needs_no_minutes() {
        assertThat(Opening.time("9")).contains(LocalTime.of(9, 0));
        assertThat(Opening.time("17u")).contains(LocalTime.of(17, 0));
        assertThat(Opening.written(LocalTime.of(9, 0))).isEqualTo("09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "9:75", "9:3", "-1", "9:30:10"})
    void what_is_no_time_is_none(String written) {
        assertThat(Opening.time(written)).isEmpty();
    }

    @Test
    void hours_are_whole_with_a_day_and_an_end_after_their_beginning() {
        assertThat(opening(plan()).isWhole()).isTrue();
        assertThat(opening(plan().set("o", AccessKeys.CLOSES, "08:00")).isWhole())
                .isFalse();
        assertThat(opening(plan().set("o", AccessKeys.DAYS, List.of())).isWhole())
                .isFalse();
    }

    @Test
    void a_step_is_late_after_its_day_until_it_is_done() {
        Plans plan = new Plans()
                .add("b", "plan", AccessKinds.BARRIER)
                .add("step", "b", AccessKinds.STEP)
                .set("step", AccessKeys.DUE, day("2023-03-10"));
        Step open = new Step(plan.build().node(new NodeId("step")));
        assertThat(open.isLate(LocalDate.of(2023, 3, 10))).isFalse();
        assertThat(open.isLate(LocalDate.of(2023, 3, 11))).isTrue();
        Step done = new Step(
                plan.set("step", AccessKeys.DONE, day("2023-04-01")).build().node(new NodeId("step")));
        assertThat(done.isLate(LocalDate.of(2023, 5, 1))).isFalse();
    }
}
