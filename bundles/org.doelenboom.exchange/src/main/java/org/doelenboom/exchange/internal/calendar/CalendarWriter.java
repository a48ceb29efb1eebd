package org.doelenboom.exchange.internal.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.CalendarEntry.Repeat;

/** Entries as iCalendar (RFC 5545). Hours stand in the time zone, and so stay the same on the clock when it changes (3.3.5). */
final class CalendarWriter {
    private static final String ZONE_ID = "Europe/Brussels";
    private static final ZoneId BRUSSELS = ZoneId.of(ZONE_ID);

    /** The rules of Belgium since 1996: forward on the last Sunday of March, back on that of October, at 1:00 UTC. */
    private static final String[][] ZONE = {
        {"BEGIN", "VTIMEZONE"},
        {"TZID", "Europe/Brussels"},
        {"BEGIN", "DAYLIGHT"},
        {"TZNAME", "CEST"},
        {"TZOFFSETFROM", "+0100"},
        {"TZOFFSETTO", "+0200"},
        {"DTSTART", "19960331T020000"},
        {"RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"},
        {"END", "DAYLIGHT"},
        {"BEGIN", "STANDARD"},
        {"TZNAME", "CET"},
        {"TZOFFSETFROM", "+0200"},
        {"TZOFFSETTO", "+0100"},
        {"DTSTART", "19961027T030000"},
        {"RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"},
        {"END", "STANDARD"},
        {"END", "VTIMEZONE"},
    };

    private final CalendarText out = new CalendarText();
    private final List<String> languages;
    private final Instant now;

    CalendarWriter(String title, List<String> languages, Instant now) {
        this.languages = languages;
        this.now = now;
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//Doelenboom//Doelenboom//NL");
        out.line("CALSCALE", "GREGORIAN");
        out.line("METHOD", "PUBLISH");
        out.text("X-WR-CALNAME", title);
        out.line("X-WR-TIMEZONE", ZONE_ID);
        for (String[] line : ZONE) {
            out.line(line[0], line[1]);
        }
    }

    byte[] end() {
        out.line("END", "VCALENDAR");
        return out.bytes();
    }

    void write(CalendarEntry entry) {
        out.line("BEGIN", "VEVENT");
        String part = entry.part().isEmpty() ? "" : "-" + entry.part();
        out.line("UID", entry.node() + part + "@doelenboom");
        out.stamp("DTSTAMP", now);
        Optional<LocalTime> from = entry.hours().map(CalendarEntry.Hours::from);
        if (from.isPresent()) {
            LocalTime to = entry.hours().get().to();
            LocalDate last = to.isAfter(from.get()) ? entry.day() : entry.day().plusDays(1);
            out.time("DTSTART", ZONE_ID, real(entry.day().atTime(from.get())));
            out.time("DTEND", ZONE_ID, real(last.atTime(to)));
        } else {
            out.day("DTSTART", entry.day());
            out.day("DTEND", entry.day().plusDays(1));
        }
        entry.repeat().ifPresent(repeat -> out.line("RRULE", rule(repeat, entry.day(), from.isPresent())));
        entry.except().stream().sorted().forEach(day -> except(day, from));
        out.text("SUMMARY", entry.title().first(languages));
        out.text("DESCRIPTION", description(entry));
        out.text("LOCATION", entry.place().first(languages));
        out.line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
        out.line("TRANSP", from.isPresent() ? "OPAQUE" : "TRANSPARENT");
        out.line("END", "VEVENT");
    }

    /** An hour that the clock passes over in spring is the one after it. */
    private static LocalDateTime real(LocalDateTime written) {
        return written.atZone(BRUSSELS).toLocalDateTime();
    }

    private void except(LocalDate day, Optional<LocalTime> from) {
        if (from.isPresent()) {
            out.time("EXDATE", ZONE_ID, day.atTime(from.get()));
        } else {
            out.day("EXDATE", day);
        }
    }

    private String description(CalendarEntry entry) {
        BilingualText title = entry.title();
        String other = languages.size() > 1 ? title.in(languages.get(1)) : "";
        String second = other.equals(title.first(languages)) ? "" : other;
        return (second + "\n" + entry.details().first(languages)).strip();
    }

    private static String rule(Repeat repeat, LocalDate first, boolean timed) {
        StringBuilder rule = new StringBuilder();
        if (repeat instanceof Repeat.Weeks weeks) {
            rule.append("FREQ=WEEKLY").append(interval(weeks.every()));
            rule.append(";BYDAY=").append(days(weeks.days(), "")).append(";WKST=MO");
        } else if (repeat instanceof Repeat.MonthWeeks month) {
            rule.append("FREQ=MONTHLY;BYDAY=").append(days(month.days(), Integer.toString(month.week())));
        } else if (repeat instanceof Repeat.Months months) {
            rule.append("FREQ=MONTHLY;INTERVAL=").append(months.every());
            if (first.getDayOfMonth() > 28) {
                // The 31st is the last day of shorter months, and is not left out there.
                rule.append(";BYMONTHDAY=28");
                for (int day = 29; day <= first.getDayOfMonth(); day++) {
                    rule.append(',').append(day);
                }
                rule.append(";BYSETPOS=-1");
            }
        }
        repeat.until().ifPresent(last -> rule.append(";UNTIL=").append(until(last, timed)));
        return rule.toString();
    }

    private static String interval(int every) {
        return every == 1 ? "" : ";INTERVAL=" + every;
    }

    private static String days(Set<DayOfWeek> days, String before) {
        return days.stream()
                .sorted()
                .map(day -> before + day.name().substring(0, 2))
                .collect(Collectors.joining(","));
    }

    /** With hours, in UTC (3.3.10); else a day like the first. */
    private static String until(LocalDate last, boolean timed) {
        return timed
                ? CalendarText.stamp(
                        last.plusDays(1).atStartOfDay(BRUSSELS).toInstant().minusSeconds(1))
                : CalendarText.day(last);
    }
}
