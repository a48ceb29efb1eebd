package org.doelenboom.access.internal.check;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.access.Plans.day;
import static org.doelenboom.access.Plans.link;
import static org.doelenboom.access.Plans.links;
import static org.doelenboom.access.Plans.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Outcome;
import org.doelenboom.access.Plans;
import org.doelenboom.access.ServiceKind;
import org.doelenboom.access.VisitMode;
import org.doelenboom.access.WeekOfMonth;
import org.doelenboom.access.internal.AccessMessages;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.junit.jupiter.api.Test;

class AccessChecksTest {
    private static final List<PlanCheck> RULES = List.of(
            new OpenDoorCheck(),
            new HoursCheck(),
            new DayOrderCheck(),
            new OverlapCheck(),
            new PartCheck(),
            new DoubleFiguresCheck(),
            new UntouchedBarrierCheck(),
            new EndedBarrierCheck(),
            new CriterionCheck(),
            new DoublePartnerCheck(),
            new PartnerBeforeCardCheck(),
            new TargetAgesCheck(),
            new AgeOrderCheck(),
            new NeedSourceCheck(),
            new WantedCheck());

    private static final BilingualText WORDS = BilingualText.of("nl", "woorden");

    /** A plan with one of everything and no fault, on which each test makes one. */
    private static Plans sound() {
        return new Plans()
                .add("place", "plan", PlanKinds.NEIGHBOURHOOD)
                .set("place", AccessKeys.WANTED_LANGUAGES, List.of("ar"))
                .set("place", AccessKeys.WANTED_KINDS, List.of(ServiceKind.YOUTH))
                .add("party", "plan", PlanKinds.PARTY)
                .set("party", PlanKeys.TITLE, WORDS)
                .service("youth")
                .set("youth", AccessKeys.SERVICE_KIND, Optional.of(ServiceKind.YOUTH))
                .set("youth", AccessKeys.LANGUAGES, List.of("nl", "ar"))
                .set("youth", AccessKeys.LOW_THRESHOLD, true)
                .set("youth", AccessKeys.AGE_FROM, number(12))
                .set("youth", AccessKeys.AGE_TO, number(25))
                .opening("morning", "youth", "09:00", "12:00", MONDAY, TUESDAY)
                .opening("late", "youth", "13:00", "17:00", TUESDAY, THURSDAY)
                .add("holiday", "youth", AccessKinds.CLOSURE)
                .set("holiday", AccessKeys.FROM, day("2023-07-01"))
                .set("holiday", AccessKeys.UNTIL, day("2023-07-31"))
                .add("march", "youth", AccessKinds.FIGURES)
                .set("march", TargetKeys.PERIOD, "2023-03")
                .set("march", Figure.YOUNG_RECEIVED.key(), Quantity.of(9))
                .set("march", Figure.YOUNG_ORIENTED.key(), Quantity.of(6))
                .add("barrier", "plan", AccessKinds.BARRIER)
                .add("step", "barrier", AccessKinds.STEP)
                .add("inventory", "plan", AccessKinds.INVENTORY)
                .add("need", "inventory", AccessKinds.NEED)
                .set("need", AccessKeys.PEOPLE, new Quantity.FewerThan(5))
                .set("need", TargetKeys.SOURCE, "telling")
                .add("card", "plan", AccessKinds.CARD)
                .set("card", AccessKeys.FROM, day("2024-01-01"))
                .add("partner", "card", AccessKinds.CARD_PARTNER)
                .set("partner", PlanKeys.PARTY, link("party"))
                .set("partner", AccessKeys.FROM, day("2024-02-01"))
                .add("criterion", "plan", AccessKinds.CRITERION)
                .set("criterion", AccessKeys.NORM, WORDS)
                .add("assessment", "criterion", AccessKinds.ASSESSMENT)
                .add("goal", "plan", PlanKinds.OPERATIONAL_OBJECTIVE)
                .set("goal", AccessKeys.SERVICES, links("youth"))
                .add("target", "goal", TargetKeys.TARGET)
                .set("target", TargetKeys.AGE_FROM, number(12))
                .set("target", TargetKeys.AGE_TO, number(25));
    }

    private static List<String> found(Snapshot plan) {
        return Plans.problems(plan, RULES).stream()
                .map(problem -> problem.rule() + " " + problem.node())
                .toList();
    }

    private static void assertFound(Plans plan, String... expected) {
        Snapshot snapshot = plan.build();
        assertThat(found(snapshot)).containsExactly(expected);
        Plans.problems(snapshot, RULES).forEach(AccessChecksTest::assertWords);
    }

    private static void assertWords(Problem problem) {
        assertWords(problem.message());
        problem.fixes().stream().map(QuickFix::label).forEach(AccessChecksTest::assertWords);
    }

    private static void assertWords(Message message) {
        for (String language : PropertyMessages.LANGUAGES) {
            assertThat(new AccessMessages().text(message, Locale.forLanguageTag(language)))
                    .as(message.key() + " in " + language)
                    .hasValueSatisfying(text -> assertThat(text).doesNotContain("{"));
        }
    }

    /** The only problem shows; each fix takes it away and brings no other; undo brings it back. */
    private static void assertFixed(Plans plan, String expected, int fixes) {
        assertFound(plan, expected);
        for (int i = 0; i < fixes; i++) {
            Document document = plan.open();
            Problem problem = Plans.problems(document.snapshot(), RULES).get(0);
            assertThat(problem.fixes()).hasSize(fixes);
            document.edit(problem.fixes().get(i).label(), problem.fixes().get(i).edit());
            assertThat(found(document.snapshot())).as("after fix " + i).isEmpty();
            document.undo();
            assertThat(found(document.snapshot())).containsExactly(expected);
        }
    }

    @Test
    void a_plan_without_a_fault_has_no_problem() {
        assertFound(sound());
    }

    @Test
    void a_low_threshold_with_hours_by_appointment_only_is_a_contradiction() {
        Plans plan = sound().set("morning", AccessKeys.VISIT_MODE, Optional.of(VisitMode.APPOINTMENT))
                .set("late", AccessKeys.VISIT_MODE, Optional.of(VisitMode.AT_A_DISTANCE));
        assertFixed(plan, "AC1 youth", 2);
        assertFound(sound().set("late", AccessKeys.VISIT_MODE, Optional.of(VisitMode.APPOINTMENT)));
    }

    @Test
    void hours_without_a_day_or_a_time_are_reported() {
        assertFound(sound().set("late", AccessKeys.DAYS, List.of()), "AC2 late");
        assertFound(sound().set("late", AccessKeys.OPENS, "soon"), "AC2 late");
        assertFound(sound().set("late", AccessKeys.CLOSES, ""), "AC2 late");
        assertFound(sound().set("late", AccessKeys.CLOSES, "13:00"), "AC2 late");
    }

    @Test
    void hours_that_end_before_they_begin_can_be_swapped() {
        assertFixed(
                sound().set("late", AccessKeys.OPENS, "17:00").set("late", AccessKeys.CLOSES, "13:00"), "AC2 late", 1);
    }

    @Test
    void every_two_weeks_asks_for_the_week_to_count_from() {
        assertFound(sound().set("late", AccessKeys.EVERY, number(2)), "AC2 late");
        assertFound(sound().set("late", AccessKeys.EVERY, number(2)).set("late", AccessKeys.FROM, day("2023-01-03")));
    }

    @Test
    void a_last_day_before_the_first_can_be_swapped() {
        assertFixed(sound().set("holiday", AccessKeys.UNTIL, day("2022-07-31")), "AC3 holiday", 1);
    }

    @Test
    void overlapping_hours_of_the_same_days_become_one() {
        Plans plan = sound().opening("again", "youth", "11:00", "12:30", TUESDAY, MONDAY);
        assertFixed(plan, "AC4 youth", 1);
    }

    @Test
    void overlapping_hours_of_other_days_are_for_a_person_to_sort_out() {
        Plans plan = sound().opening("again", "youth", "11:00", "12:30", TUESDAY);
        assertFound(plan, "AC4 youth");
        assertThat(Plans.problems(plan.build(), RULES).get(0).fixes()).isEmpty();
    }

    @Test
    void hours_of_another_sort_or_turn_or_season_may_overlap() {
        assertFound(sound().opening("phone", "youth", "11:00", "12:30", TUESDAY)
                .set("phone", AccessKeys.VISIT_MODE, Optional.of(VisitMode.AT_A_DISTANCE)));
        assertFound(sound().opening("monthly", "youth", "11:00", "12:30", TUESDAY)
                .set("monthly", AccessKeys.WEEK_OF_MONTH, Optional.of(WeekOfMonth.FIRST)));
        assertFound(sound().set("morning", AccessKeys.UNTIL, day("2023-06-30"))
                .opening("autumn", "youth", "10:00", "12:30", TUESDAY)
                .set("autumn", AccessKeys.FROM, day("2023-09-01")));
        assertFound(sound().opening("next", "youth", "12:00", "13:00", TUESDAY));
    }

    @Test
    void a_part_greater_than_its_whole_can_be_swapped() {
        assertFixed(sound().set("march", Figure.YOUNG_ORIENTED.key(), Quantity.of(10)), "AC5 march", 1);
    }

    @Test
    void a_part_held_back_may_still_be_smaller_than_its_whole() {
        assertFound(sound().set("march", Figure.YOUNG_RECEIVED.key(), new Quantity.FewerThan(5))
                .set("march", Figure.YOUNG_ORIENTED.key(), Quantity.of(4)));
    }

    @Test
    void every_part_that_exceeds_its_whole_says_so_in_words() {
        for (Figure part : Figure.values()) {
            part.whole()
                    .ifPresent(whole -> assertFound(
                            sound().add("more", "youth", AccessKinds.FIGURES)
                                    .set("more", TargetKeys.PERIOD, "2023-04")
                                    .set("more", whole.key(), Quantity.of(1))
                                    .set("more", part.key(), Quantity.of(2)),
                            "AC5 more"));
        }
    }

    @Test
    void the_same_figures_twice_would_count_double() {
        Plans plan = sound().add("again", "youth", AccessKinds.FIGURES)
                .set("again", TargetKeys.PERIOD, "2023-03")
                .set("again", Figure.YOUNG_RECEIVED.key(), Quantity.of(9));
        assertFixed(plan, "AC6 youth", 1);
    }

    @Test
    void two_different_figures_for_one_month_have_no_fix_and_other_figures_are_no_repetition() {
        Plans differing = sound().add("again", "youth", AccessKinds.FIGURES)
                .set("again", TargetKeys.PERIOD, "2023-03")
                .set("again", Figure.YOUNG_RECEIVED.key(), Quantity.of(8));
        assertFound(differing, "AC6 youth");
        assertThat(Plans.problems(differing.build(), RULES).get(0).fixes()).isEmpty();
        assertFound(sound().add("more", "youth", AccessKinds.FIGURES)
                .set("more", TargetKeys.PERIOD, "2023-03")
                .set("more", Figure.CARD_VISITS.key(), Quantity.of(8)));
    }

    @Test
    void a_barrier_that_nobody_touched_is_reported() {
        Plans plan = sound().add("other", "plan", AccessKinds.BARRIER);
        assertFound(plan, "AC7 other");
        assertFound(plan.set("other", AccessKeys.OUTCOME, Optional.of(Outcome.STAYS)));
    }

    @Test
    void a_barrier_that_is_gone_while_a_step_is_open_can_be_reopened() {
        assertFixed(sound().set("barrier", AccessKeys.OUTCOME, Optional.of(Outcome.SOLVED)), "AC8 barrier", 1);
        assertFound(sound().set("barrier", AccessKeys.OUTCOME, Optional.of(Outcome.SOLVED))
                .set("step", AccessKeys.DONE, day("2023-05-01")));
    }

    @Test
    void a_criterion_that_does_not_say_when_it_is_met_cannot_be_assessed() {
        assertFound(sound().set("criterion", AccessKeys.NORM, BilingualText.EMPTY), "AC9 criterion");
        assertFound(sound().add("bare", "plan", AccessKinds.CRITERION), "AC9 bare");
    }

    @Test
    void a_partner_of_the_card_stands_there_once() {
        Plans plan = sound().add("again", "card", AccessKinds.CARD_PARTNER).set("again", PlanKeys.PARTY, link("party"));
        assertFixed(plan, "AC10 card", 1);
        assertFound(plan.set("partner", AccessKeys.UNTIL, day("2024-06-30"))
                .set("again", AccessKeys.FROM, day("2025-01-01")));
    }

    @Test
    void a_partner_does_not_begin_before_the_card() {
        assertFixed(sound().set("partner", AccessKeys.FROM, day("2023-02-01")), "AC11 partner", 1);
    }

    @Test
    void a_service_that_carries_an_objective_is_there_for_its_ages() {
        assertFixed(sound().set("youth", AccessKeys.AGE_FROM, number(15)), "AC12 goal", 1);
        assertFixed(sound().set("youth", AccessKeys.AGE_TO, number(18)), "AC12 goal", 1);
        assertFound(sound().set("youth", AccessKeys.AGE_FROM, Optional.empty()));
        assertFound(sound().set("target", TargetKeys.AGE_FROM, number(15)));
    }

    @Test
    void ages_in_the_wrong_order_can_be_swapped() {
        Plans plan = sound().set("goal", AccessKeys.SERVICES, List.of())
                .set("youth", AccessKeys.AGE_FROM, number(25))
                .set("youth", AccessKeys.AGE_TO, number(12));
        assertFixed(plan, "AC13 youth", 1);
    }

    @Test
    void a_number_of_people_has_a_source() {
        assertFound(sound().set("need", TargetKeys.SOURCE, ""), "AC14 need");
        assertFound(sound().set("need", TargetKeys.SOURCE, "").set("need", AccessKeys.PEOPLE, Quantity.NOT_REPORTED));
    }

    @Test
    void a_language_or_kind_that_a_neighbourhood_needs_is_there() {
        assertFound(sound().set("place", AccessKeys.WANTED_LANGUAGES, List.of("ar", "tr")), "AC15 place");
        assertFound(sound().add("other", "plan", PlanKinds.NEIGHBOURHOOD)
                .set("youth", PlanKeys.NEIGHBOURHOODS, links("place")));
        for (ServiceKind kind : ServiceKind.values()) {
            if (kind != ServiceKind.YOUTH) {
                assertFound(sound().set("place", AccessKeys.WANTED_KINDS, List.of(kind)), "AC15 place");
            }
        }
    }

    @Test
    void a_missing_language_is_said_by_its_name() {
        Problem problem = Plans.problems(
                        sound().set("place", AccessKeys.WANTED_LANGUAGES, List.of("tr"))
                                .build(),
                        RULES)
                .get(0);
        assertThat(new AccessMessages().text(problem.message(), Locale.FRENCH).orElseThrow())
                .endsWith(": turc.");
    }

    @Test
    void each_rule_has_an_id_of_its_own() {
        assertThat(RULES).extracting(PlanCheck::rule).doesNotHaveDuplicates();
    }
}
