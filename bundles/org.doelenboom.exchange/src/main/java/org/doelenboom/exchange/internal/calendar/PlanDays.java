package org.doelenboom.exchange.internal.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.Exported;
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

/** The core's own days. For one thread. */
final class PlanDays {
    private final Snapshot plan;
    private final List<String> languages;
    private final Numbering numbering;
    private final ExchangeMessages messages = new ExchangeMessages();

    PlanDays(Snapshot plan, List<String> languages) {
        this.plan = plan;
        this.languages = languages;
        this.numbering = new Numbering(plan);
    }

    List<CalendarEntry> entries(List<Exported.NotHeld> notHeld) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            boolean item = PlanKinds.isInTree(node.kind()) || node.kind().equals(ProjectKeys.PROJECT);
            boolean dated = node.kind().equals(ScheduleKeys.DUTY)
                    || node.kind().equals(ScheduleKeys.EXTERNAL_CHANGE)
                    || node.kind().equals(ProjectKeys.REPORT)
                    || node.kind().equals(BudgetKeys.INSTALMENT);
            Optional<LocalDate> day = item ? node.get(ScheduleKeys.DEADLINE) : node.get(ScheduleKeys.DATE);
            if (day.isPresent() && (item || dated)) {
                entries.add(entry(node, day.get(), item));
            } else if (dated) {
                notHeld.add(new Exported.NotHeld(node.id(), Message.of(ExchangeMessages.BUNDLE, "notHeld.noDay")));
            }
        }
        return entries;
    }

    private CalendarEntry entry(Node node, LocalDate day, boolean item) {
        boolean stopped = node.get(ScheduleKeys.STATE)
                .filter(FollowUpState.STOPPED::equals)
                .isPresent();
        return CalendarEntry.day(
                        node.id(), item ? "deadline" : "", each(language -> summary(node, language, item)), day)
                .withDetails(each(language -> description(node, language, item)), stopped)
                .at(hours(node), BilingualText.EMPTY)
                .repeated(repeat(node), Set.of());
    }

    private BilingualText each(Function<List<String>, String> words) {
        BilingualText each = BilingualText.EMPTY;
        for (String language : languages) {
            each = each.put(language, words.apply(List.of(language)));
        }
        return each;
    }

    /** An hour where nobody said how long it takes. */
    private static Optional<CalendarEntry.Hours> hours(Node node) {
        Optional<LocalTime> begins = node.get(ScheduleKeys.BEGINS);
        return begins.map(from ->
                new CalendarEntry.Hours(from, node.get(ScheduleKeys.ENDS).orElse(from.plusHours(1))));
    }

    private static Optional<CalendarEntry.Repeat> repeat(Node node) {
        return node.get(ScheduleKeys.EVERY_MONTHS)
                .filter(every -> every.compareTo(BigDecimal.ONE) >= 0 && every.compareTo(BigDecimal.valueOf(1200)) <= 0)
                .map(every -> new CalendarEntry.Repeat.Months(every.intValue(), Optional.empty()));
    }

    private String summary(Node node, List<String> language, boolean item) {
        Locale locale = Locale.forLanguageTag(language.get(0));
        String title = node.get(PlanKeys.TITLE).first(language);
        if (item) {
            String due = node.get(ScheduleKeys.DUE).first(language);
            String code = PlanKinds.isInTree(node.kind()) ? numbering.path(node) + " " : "";
            return code + title + (due.isEmpty() ? "" : ": " + due);
        }
        String above = node.parent()
                .map(parent -> plan.node(parent).get(PlanKeys.TITLE).first(language))
                .orElse("");
        if (node.kind().equals(BudgetKeys.INSTALMENT)) {
            String amount =
                    node.get(TargetKeys.AMOUNT).map(BigDecimal::toPlainString).orElse("");
            return messages.text(locale, "calendar.instalment", above, amount);
        }
        return node.kind().equals(ProjectKeys.REPORT) ? messages.text(locale, "calendar.report", above, title) : title;
    }

    private static String description(Node node, List<String> language, boolean item) {
        String needed = item ? node.get(ScheduleKeys.NEEDED).first(language) : "";
        return (node.get(PlanKeys.DESCRIPTION).first(language) + "\n" + needed).strip();
    }
}
