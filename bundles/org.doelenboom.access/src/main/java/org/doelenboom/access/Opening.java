package org.doelenboom.access;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;

/** Hours of a service that come back: on some weekdays, every week, every so many weeks, or in one week of the month. */
public record Opening(Node node) {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("H:mm");
    private static final int MOST_WEEKS = 53;

    public Opening {
        if (!node.kind().equals(AccessKinds.OPENING)) {
            throw new IllegalArgumentException("no opening hours: " + node);
        }
    }

    /** What a person writes for a time: {@code 9}, {@code 9:30}, {@code 9.30}, {@code 9u30} or {@code 9h30}; empty where it is none. */
    public static Optional<LocalTime> time(String written) {
        String plain = written.strip().replaceFirst("\\s*[uUhH.:]\\s*", ":");
        plain = plain.endsWith(":") ? plain + "00" : plain;
        try {
            return Optional.of(LocalTime.parse(plain.contains(":") ? plain : plain + ":00", READ));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** As it is stored: {@code 09:30}. */
    public static String written(LocalTime time) {
        return WRITTEN.format(time);
    }

    public NodeId id() {
        return node.id();
    }

    public List<DayOfWeek> days() {
        return node.get(AccessKeys.DAYS);
    }

    /** Empty where there is none, or what is written is no time. */
    public Optional<LocalTime> opens() {
        return time(node.get(AccessKeys.OPENS));
    }

    public Optional<LocalTime> closes() {
        return time(node.get(AccessKeys.CLOSES));
    }

    /** Whether it has a day, and a first hour before its last. */
    public boolean isWhole() {
        return !days().isEmpty()
                && opens().isPresent()
                && closes().isPresent()
                && opens().get().isBefore(closes().get());
    }

    public VisitMode mode() {
        return node.get(AccessKeys.VISIT_MODE).orElse(VisitMode.WALK_IN);
    }

    public Optional<LocalDate> from() {
        return node.get(AccessKeys.FROM);
    }

    public Optional<LocalDate> until() {
        return node.get(AccessKeys.UNTIL);
    }

    public Optional<WeekOfMonth> weekOfMonth() {
        return node.get(AccessKeys.WEEK_OF_MONTH);
    }

    /** Every how many weeks; 1 where nothing sensible is written. */
    public int everyWeeks() {
        return node.get(AccessKeys.EVERY)
                .filter(every ->
                        every.compareTo(BigDecimal.ONE) > 0 && every.compareTo(BigDecimal.valueOf(MOST_WEEKS)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(1);
    }

    /**
     * Whether the hours hold on that day, exceptions left aside. Weeks begin on Monday, and every so many weeks is counted from
     * the week of the first day, as RFC 5545 does (3.3.10, INTERVAL with WKST=MO); without a first day every week counts.
     */
    public boolean isOn(LocalDate day) {
        boolean within = from().filter(day::isBefore).isEmpty()
                && until().filter(day::isAfter).isEmpty();
        return within && days().contains(day.getDayOfWeek()) && isInTurn(day) && isInMonthWeek(day);
    }

    private boolean isInTurn(LocalDate day) {
        int every = everyWeeks();
        return every == 1
                || from().map(first -> ChronoUnit.WEEKS.between(monday(first), monday(day)) % every == 0)
                        .orElse(true);
    }

    private boolean isInMonthWeek(LocalDate day) {
        return weekOfMonth()
                .map(week -> week == WeekOfMonth.LAST
                        ? day.plusWeeks(1).getMonth() != day.getMonth()
                        : (day.getDayOfMonth() - 1) / 7 == week.ordinal())
                .orElse(true);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
