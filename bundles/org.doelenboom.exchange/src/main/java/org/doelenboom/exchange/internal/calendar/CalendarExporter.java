package org.doelenboom.exchange.internal.calendar;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Writes the plan's days as a calendar: deadlines, dates that come back, reports and instalments that are due, changes from outside.
 * All are whole days in Brussels. Any thread.
 */
@Component
public final class CalendarExporter implements Exporter {
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

    private final Clock clock;
    private final ExchangeMessages messages = new ExchangeMessages();

    @Activate
    public CalendarExporter() {
        this(Clock.systemUTC());
    }

    CalendarExporter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "exporter.ics");
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) {
        List<String> languages = request.languages();
        Numbering numbering = new Numbering(plan);
        CalendarText out = new CalendarText();
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//Doelenboom//Doelenboom//NL");
        out.line("CALSCALE", "GREGORIAN");
        out.line("METHOD", "PUBLISH");
        out.text("X-WR-CALNAME", plan.root().get(PlanKeys.TITLE).first(languages));
        out.line("X-WR-TIMEZONE", "Europe/Brussels");
        for (String[] line : ZONE) {
            out.line(line[0], line[1]);
        }
        List<Exported.NotHeld> notHeld = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            event(plan, node, numbering, languages, out, notHeld);
        }
        out.line("END", "VCALENDAR");
        request.progress().accept(1);
        return new Exported(out.bytes(), notHeld);
    }

    private void event(
            Snapshot plan,
            Node node,
            Numbering numbering,
            List<String> languages,
            CalendarText out,
            List<Exported.NotHeld> notHeld) {
        boolean item = PlanKinds.isInTree(node.kind()) || node.kind().equals(ProjectKeys.PROJECT);
        boolean dated = node.kind().equals(ScheduleKeys.DUTY)
                || node.kind().equals(ScheduleKeys.EXTERNAL_CHANGE)
                || node.kind().equals(ProjectKeys.REPORT)
                || node.kind().equals(BudgetKeys.INSTALMENT);
        Optional<LocalDate> day = item ? node.get(ScheduleKeys.DEADLINE) : node.get(ScheduleKeys.DATE);
        if (!item && !dated) {
            return;
        }
        if (day.isEmpty()) {
            if (dated) {
                notHeld.add(new Exported.NotHeld(node.id(), Message.of(ExchangeMessages.BUNDLE, "notHeld.noDay")));
            }
            return;
        }
        out.line("BEGIN", "VEVENT");
        out.line("UID", node.id() + (item ? "-deadline" : "") + "@doelenboom");
        out.stamp("DTSTAMP", clock.instant());
        out.day("DTSTART", day.get());
        out.day("DTEND", day.get().plusDays(1));
        repeat(node, day.get(), out);
        out.text("SUMMARY", summary(plan, node, numbering, languages, item));
        out.text("DESCRIPTION", description(node, languages, item));
        boolean stopped = node.get(ScheduleKeys.STATE)
                .filter(FollowUpState.STOPPED::equals)
                .isPresent();
        out.line("STATUS", stopped ? "CANCELLED" : "CONFIRMED");
        out.line("TRANSP", "TRANSPARENT");
        out.line("END", "VEVENT");
    }

    private static void repeat(Node node, LocalDate first, CalendarText out) {
        Optional<BigDecimal> months = node.get(ScheduleKeys.EVERY_MONTHS)
                .filter(every -> every.signum() > 0 && every.compareTo(BigDecimal.valueOf(1200)) <= 0);
        if (months.isEmpty()) {
            return;
        }
        StringBuilder rule =
                new StringBuilder("FREQ=MONTHLY;INTERVAL=").append(months.get().intValue());
        if (first.getDayOfMonth() > 28) {
            // The 31st is the last day of shorter months, and is not left out there.
            rule.append(";BYMONTHDAY=28");
            for (int day = 29; day <= first.getDayOfMonth(); day++) {
                rule.append(',').append(day);
            }
            rule.append(";BYSETPOS=-1");
        }
        out.line("RRULE", rule.toString());
    }

    private String summary(Snapshot plan, Node node, Numbering numbering, List<String> languages, boolean item) {
        Locale locale = Locale.forLanguageTag(languages.get(0));
        String title = node.get(PlanKeys.TITLE).first(languages);
        if (item) {
            String due = node.get(ScheduleKeys.DUE).first(languages);
            String code = PlanKinds.isInTree(node.kind()) ? numbering.path(node) + " " : "";
            return code + title + (due.isEmpty() ? "" : ": " + due);
        }
        String above = node.parent()
                .map(parent -> plan.node(parent).get(PlanKeys.TITLE).first(languages))
                .orElse("");
        if (node.kind().equals(BudgetKeys.INSTALMENT)) {
            String amount =
                    node.get(TargetKeys.AMOUNT).map(BigDecimal::toPlainString).orElse("");
            return messages.text(locale, "calendar.instalment", above, amount);
        }
        return node.kind().equals(ProjectKeys.REPORT) ? messages.text(locale, "calendar.report", above, title) : title;
    }

    private static String description(Node node, List<String> languages, boolean item) {
        String other = languages.size() > 1 ? node.get(PlanKeys.TITLE).in(languages.get(1)) : "";
        String needed = item ? node.get(ScheduleKeys.NEEDED).first(languages) : "";
        String text = node.get(PlanKeys.DESCRIPTION).first(languages);
        return String.join("\n", List.of(other, text, needed)).strip();
    }
}
