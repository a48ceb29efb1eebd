package org.doelenboom.exchange.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.CalendarSource;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

class CalendarExporterTest {
    private static final String LONG =
            "Évaluation annuelle; réunion, préparée à l’été par l’équipe très élargie du quartier é\\à";

    private static String calendar() {
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, Attributes.NONE);
        NodeId duty = plan.add(plan.root(), ScheduleKeys.DUTY, Attributes.NONE);
        plan.set(duty, PlanKeys.TITLE, BilingualText.of("fr", LONG));
        plan.set(duty, ScheduleKeys.DATE, Optional.of(LocalDate.of(2022, 3, 31)));
        plan.set(duty, ScheduleKeys.EVERY_MONTHS, Optional.of(BigDecimal.ONE));
        NodeId action = plan.add(plan.root(), PlanKinds.ACTION, Attributes.NONE);
        plan.set(action, PlanKeys.TITLE, BilingualText.of("fr", "Agir"));
        plan.set(action, ScheduleKeys.DEADLINE, Optional.of(LocalDate.of(2024, 2, 29)));
        Clock clock = Clock.fixed(Instant.parse("2022-01-01T10:00:00Z"), ZoneOffset.UTC);
        return new String(
                new CalendarExporter(clock)
                        .write(plan.build(), ExportRequest.in(List.of("fr")))
                        .content(),
                StandardCharsets.UTF_8);
    }

    @Test
    void lines_are_folded_at_75_octets_with_whole_letters() {
        for (String line : calendar().split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
    }

    @Test
    void another_reader_finds_the_days_whole() {
        ICalendar read = Biweekly.parse(calendar()).first();
        assertThat(read.getEvents()).hasSize(2);
        assertThat(read.getEvents().get(0).getSummary().getValue()).isEqualTo(LONG);
        assertThat(read.getEvents().get(0).getRecurrenceRule().getValue().getByMonthDay())
                .containsExactly(28, 29, 30, 31);
        assertThat(calendar()).contains("DTSTART;VALUE=DATE:20240229").contains("TZID:Europe/Brussels");
    }

    private static final NodeId GROUP = new NodeId("group");

    /** Every Monday from half past nine to noon, from before the clock goes forward until after it goes back. */
    private static CalendarEntry mondays() {
        return CalendarEntry.day(GROUP, "", BilingualText.of("fr", "Permanence"), LocalDate.of(2024, 3, 18))
                .at(
                        Optional.of(new CalendarEntry.Hours(LocalTime.of(9, 30), LocalTime.of(12, 0))),
                        BilingualText.of("fr", "Rue du Lac 1, Bruxelles"))
                .repeated(
                        Optional.of(new CalendarEntry.Repeat.Weeks(
                                1, Set.of(DayOfWeek.MONDAY), Optional.of(LocalDate.of(2024, 11, 4)))),
                        Set.of(LocalDate.of(2024, 4, 1)));
    }

    private static VEvent written(CalendarSource source) {
        CalendarExporter exporter = new CalendarExporter(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        exporter.addSource(source);
        Snapshot plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, Attributes.NONE).build();
        byte[] content = exporter.write(plan, ExportRequest.in(List.of("fr"))).content();
        return Biweekly.parse(new String(content, StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .get(0);
    }

    @Test
    void hours_stay_the_same_on_the_clock_when_it_changes_in_march_and_october() {
        VEvent event = written(plan -> List.of(mondays()));
        TimeZone brussels = TimeZone.getTimeZone("Europe/Brussels");
        List<ZonedDateTime> all = new ArrayList<>();
        event.getDateIterator(brussels)
                .forEachRemaining(date -> all.add(date.toInstant().atZone(brussels.toZoneId())));

        assertThat(all).allMatch(time -> time.toLocalTime().equals(LocalTime.of(9, 30)));
        assertThat(all.stream().map(ZonedDateTime::toLocalDate))
                .startsWith(LocalDate.of(2024, 3, 18), LocalDate.of(2024, 3, 25), LocalDate.of(2024, 4, 8))
                .endsWith(LocalDate.of(2024, 10, 28), LocalDate.of(2024, 11, 4))
                .hasSize(33);
        assertThat(all.stream()
                        .map(time -> time.getOffset().getTotalSeconds() / 3600)
                        .distinct())
                .containsExactly(1, 2);
        assertThat(event.getLocation().getValue()).isEqualTo("Rue du Lac 1, Bruxelles");
    }

    @Test
    void what_comes_back_in_one_week_of_the_month_does_so() {
        CalendarEntry last = mondays()
                .repeated(
                        Optional.of(new CalendarEntry.Repeat.MonthWeeks(
                                -1, Set.of(DayOfWeek.MONDAY), Optional.of(LocalDate.of(2024, 6, 30)))),
                        Set.of());
        CalendarEntry first = new CalendarEntry(
                GROUP,
                "",
                last.title(),
                last.details(),
                last.place(),
                LocalDate.of(2024, 3, 25),
                last.hours(),
                last.repeat(),
                Set.of(),
                false);
        TimeZone brussels = TimeZone.getTimeZone("Europe/Brussels");
        List<LocalDate> days = new ArrayList<>();
        written(plan -> List.of(first))
                .getDateIterator(brussels)
                .forEachRemaining(date ->
                        days.add(date.toInstant().atZone(brussels.toZoneId()).toLocalDate()));
        assertThat(days)
                .containsExactly(
                        LocalDate.of(2024, 3, 25),
                        LocalDate.of(2024, 4, 29),
                        LocalDate.of(2024, 5, 27),
                        LocalDate.of(2024, 6, 24));
    }

    @Test
    void a_source_that_fails_is_left_out_and_the_others_are_not() {
        CalendarExporter exporter = new CalendarExporter(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        exporter.addSource(plan -> {
            throw new IllegalStateException("broken");
        });
        exporter.addSource(plan -> List.of(mondays()));
        Snapshot plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, Attributes.NONE).build();
        byte[] content = exporter.write(plan, ExportRequest.in(List.of("fr"))).content();
        assertThat(new String(content, StandardCharsets.UTF_8)).contains("SUMMARY:Permanence");
        assertThat(exporter.failed()).hasSize(1);
    }
}
