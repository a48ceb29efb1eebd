package org.doelenboom.exchange.internal.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of iCalendar: folded at 75 octets, letters whole (RFC 5545, 3.1), texts escaped (3.3.11). */
final class CalendarText {
    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    void line(String name, String value) {
        String whole = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < whole.length(); ) {
            int letter = whole.codePointAt(i);
            String one = Character.toString(letter);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(one);
            octets += length;
            i += Character.charCount(letter);
        }
        lines.append("\r\n");
    }

    void text(String name, String value) {
        if (!value.isEmpty()) {
            line(
                    name,
                    value.replace("\\", "\\\\")
                            .replace(";", "\\;")
                            .replace(",", "\\,")
                            .replace("\r\n", "\n")
                            .replace("\n", "\\n")
                            .replaceAll("\\p{Cntrl}", " "));
        }
    }

    /** An hour on the clock of that place. */
    void time(String name, String zone, LocalDateTime hour) {
        line(name + ";TZID=" + zone, HOUR.format(hour));
    }

    /** A whole day, which no change of the clock moves. */
    void day(String name, LocalDate day) {
        line(name + ";VALUE=DATE", day(day));
    }

    void stamp(String name, Instant moment) {
        line(name, stamp(moment));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
