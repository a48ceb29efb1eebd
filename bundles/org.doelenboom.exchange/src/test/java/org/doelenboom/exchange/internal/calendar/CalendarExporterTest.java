package org.doelenboom.exchange.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
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
}
