package org.doelenboom.access.week;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.access.Plans.day;
import static org.doelenboom.access.Plans.links;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Opening;
import org.doelenboom.access.Plans;
import org.doelenboom.access.ServiceKind;
import org.doelenboom.access.VisitMode;
import org.doelenboom.access.WeekOfMonth;
import org.doelenboom.access.internal.AccessMessages;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

class ServiceWeekTest {
    private static final LocalDate WEDNESDAY_IN_MARCH = LocalDate.of(2023, 3, 8);
    private static final DayOfWeek[] ALL = DayOfWeek.values();

    private static Plans plan() {
        return new Plans()
                .add("here", "plan", PlanKinds.NEIGHBOURHOOD)
                .add("there", "plan", PlanKinds.NEIGHBOURHOOD)
                .service("social")
                .set("social", AccessKeys.SERVICE_KIND, Optional.of(ServiceKind.SOCIAL))
                .set("social", AccessKeys.LANGUAGES, List.of("nl", "fr"))
                .opening("desk", "social", "09:00", "12:30", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                .opening("evening", "social", "17:00", "19:00", TUESDAY)
                .set("evening", AccessKeys.VISIT_MODE, Optional.of(VisitMode.APPOINTMENT));
    }

    private static ServiceWeek week(Plans plan) {
        return ServiceWeek.of(plan.build(), WEDNESDAY_IN_MARCH, WeekFilter.ALL);
    }

    private static ServiceWeek.Day day(ServiceWeek week, DayOfWeek day) {
        return week.rows().get(0).days().get(day.ordinal());
    }

    @Test
    void a_week_runs_from_monday_with_the_hours_of_each_day() {
        ServiceWeek week = week(plan());
        assertThat(week.monday()).isEqualTo("2023-03-06");
        assertThat(day(week, TUESDAY).slots())
                .extracting(slot -> slot.from() + " " + slot.mode())
                .containsExactly("09:00 WALK_IN", "17:00 APPOINTMENT");
        assertThat(day(week, SATURDAY).slots()).isEmpty();
        assertThat(week.rows().get(0).minutes()).isEqualTo(5 * 210 + 120);
        assertThat(week.hours()).containsExactly(9, 19);
    }

    @Test
    void a_closure_empties_its_days_and_says_why() {
        ServiceWeek week = week(plan().add("shut", "social", AccessKinds.CLOSURE)
                .set("shut", AccessKeys.FROM, Plans.day("2023-03-09")));
        assertThat(day(week, THURSDAY).slots()).isEmpty();
        assertThat(day(week, THURSDAY).closed()).containsInstanceOf(ServiceWeek.Closed.ByService.class);
        assertThat(day(week, FRIDAY).closed()).isEmpty();
    }

    @Test
    void a_public_holiday_closes_a_service_unless_it_opens_on_holidays() {
        LocalDate easterMonday = LocalDate.of(2023, 4, 10);
        ServiceWeek closed = ServiceWeek.of(plan().build(), easterMonday, WeekFilter.ALL);
        assertThat(day(closed, MONDAY).closed()).containsInstanceOf(ServiceWeek.Closed.Holiday.class);
        ServiceWeek open = ServiceWeek.of(
                plan().set("social", AccessKeys.ON_HOLIDAYS, true).build(), easterMonday, WeekFilter.ALL);
        assertThat(day(open, MONDAY).slots()).hasSize(1);
    }

    @Test
    void a_service_of_another_neighbourhood_is_left_out_and_one_of_none_is_for_all() {
        Plans plan = plan().service("far").set("far", PlanKeys.NEIGHBOURHOODS, links("there"));
        assertThat(ServiceWeek.of(plan.build(), WEDNESDAY_IN_MARCH, WeekFilter.in(new NodeId("here")))
                        .rows())
                .extracting(row -> row.service().id().value())
                .containsExactly("social");
        assertThat(week(plan).rows()).hasSize(2);
    }

    @Test
    void an_open_door_counts_only_hours_without_appointment() {
        WeekFilter door = new WeekFilter(Optional.empty(), Optional.empty(), Optional.empty(), true, false);
        Plans plan = plan().service("far")
                .opening("talk", "far", "09:00", "10:00", MONDAY)
                .set("talk", AccessKeys.VISIT_MODE, Optional.of(VisitMode.AT_A_DISTANCE));
        ServiceWeek week = ServiceWeek.of(plan.build(), WEDNESDAY_IN_MARCH, door);
        assertThat(week.rows()).extracting(row -> row.service().id().value()).containsExactly("social");
        assertThat(day(week, TUESDAY).slots()).hasSize(1);
    }

    @Test
    void days_and_parts_of_days_without_anyone_are_gaps() {
        List<Gap> gaps = Gaps.of(week(plan()));
        assertThat(gaps)
                .contains(
                        new Gap.Days(List.of(SATURDAY, SUNDAY)),
                        new Gap.Parts(DayPart.AFTERNOON, List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)),
                        new Gap.Parts(DayPart.EVENING, List.of(MONDAY, WEDNESDAY, THURSDAY, FRIDAY)))
                .noneMatch(gap -> gap instanceof Gap.Parts parts && parts.part() == DayPart.MORNING);
    }

    @Test
    void hours_that_end_as_the_afternoon_begins_are_no_afternoon() {
        Plans plan = new Plans().service("s").opening("o", "s", "09:00", "12:00", ALL);
        assertThat(Gaps.of(week(plan))).contains(new Gap.Parts(DayPart.AFTERNOON, List.of(ALL)));
    }

    @Test
    void a_language_that_the_neighbourhood_needs_and_nobody_speaks_is_a_gap() {
        Plans plan = plan().set("here", AccessKeys.WANTED_LANGUAGES, List.of("fr", "ar"));
        assertThat(Gaps.of(week(plan))).contains(new Gap.Language("ar")).doesNotContain(new Gap.Language("fr"));
    }

    @Test
    void where_no_language_is_asked_for_those_spoken_elsewhere_are_missed() {
        Plans plan = plan().service("far")
                .set("far", PlanKeys.NEIGHBOURHOODS, links("there"))
                .set("far", AccessKeys.LANGUAGES, List.of("tr"))
                .set("far", AccessKeys.SERVICE_KIND, Optional.of(ServiceKind.FOOD));
        ServiceWeek here = ServiceWeek.of(plan.build(), WEDNESDAY_IN_MARCH, WeekFilter.in(new NodeId("here")));
        assertThat(Gaps.of(here)).contains(new Gap.Language("tr"), new Gap.Kind(ServiceKind.FOOD));
        assertThat(Gaps.of(week(plan))).contains(new Gap.LanguageClosed("tr"));
    }

    @Test
    void ways_of_helping_that_nobody_offers_are_gaps() {
        assertThat(Gaps.of(week(plan()))).contains(new Gap.HomeVisits(), new Gap.OpenDoor(), new Gap.WithoutPermit());
        Plans rich = plan().set("social", AccessKeys.HOME_VISITS, true)
                .set("social", AccessKeys.LOW_THRESHOLD, true)
                .set("social", AccessKeys.WITHOUT_PERMIT, true);
        assertThat(Gaps.of(week(rich)))
                .doesNotContain(new Gap.HomeVisits(), new Gap.OpenDoor(), new Gap.WithoutPermit());
    }

    @Test
    void a_plan_without_services_has_no_gaps_but_nothing_at_all() {
        assertThat(Gaps.of(week(new Plans()))).isEmpty();
    }

    @Test
    void a_language_is_covered_by_the_hours_of_those_who_speak_it() {
        Plans plan = plan().service("other").set("other", AccessKeys.LANGUAGES, List.of("nl"));
        LanguageCover dutch = LanguageCover.of(week(plan)).stream()
                .filter(cover -> cover.language().equals("nl"))
                .findFirst()
                .orElseThrow();
        assertThat(dutch.services()).isEqualTo(2);
        assertThat(dutch.minutes()).isEqualTo(5 * 210 + 120);
        assertThat(dutch.days()).containsExactly(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    }

    private static WeekWords words(String language) {
        return new WeekWords(language, message -> new AccessMessages()
                .text(message, Locale.forLanguageTag(language))
                .orElse(message.key()));
    }

    @Test
    void days_in_a_row_become_a_range() {
        assertThat(words("nl").days(List.of(FRIDAY, MONDAY, TUESDAY, WEDNESDAY)))
                .isEqualTo("maandag tot woensdag en vrijdag");
        assertThat(words("fr").days(List.of(TUESDAY, WEDNESDAY, SATURDAY))).isEqualTo("mardi, mercredi et samedi");
        assertThat(words("en").days(List.of(ALL))).isEqualTo("every day");
    }

    @Test
    void hours_are_written_as_the_language_does() {
        Plans plan = plan().set("evening", AccessKeys.WEEK_OF_MONTH, Optional.of(WeekOfMonth.FIRST));
        Opening evening = new Opening(plan.build().node(new NodeId("evening")));
        Opening desk = new Opening(plan.build().node(new NodeId("desk")));
        assertThat(words("nl").opening(desk)).isEqualTo("maandag tot vrijdag 9u–12u30");
        assertThat(words("fr").opening(evening)).isEqualTo("mardi 17h–19h, premier du mois, sur rendez-vous");
        assertThat(words("en").opening(desk)).isEqualTo("Monday to Friday 9:00–12:30");
    }

    @Test
    void every_gap_has_its_sentence_in_three_languages() {
        Plans plan = plan().set("here", AccessKeys.WANTED_LANGUAGES, List.of("ar", "bn"))
                .set("here", AccessKeys.WANTED_KINDS, List.of(ServiceKind.values()));
        for (String language : List.of("nl", "fr", "en")) {
            assertThat(Gaps.of(week(plan)))
                    .map(words(language)::gap)
                    .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("gap.", "{"))
                    .doesNotHaveDuplicates();
        }
        assertThat(words("nl").gap(new Gap.Language("ar"))).isEqualTo("Niemand spreekt Arabisch.");
    }
}
