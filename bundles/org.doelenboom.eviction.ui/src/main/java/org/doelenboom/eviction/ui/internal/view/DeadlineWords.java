package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.eviction.procedure.Deadlines;
import org.doelenboom.eviction.procedure.Law;
import org.doelenboom.eviction.procedure.Rules;
import org.doelenboom.plan.Days;
import org.doelenboom.ui.PlanContext;

/** What the calculated dates say in words, each with the law that it comes from. */
final class DeadlineWords {
    private final PlanContext context;

    DeadlineWords(PlanContext context) {
        this.context = context;
    }

    /** Why the days are as they are, the law that says so, and that a lawyer has to check it; empty where nothing is known. */
    String why(Deadlines.Deadline deadline, Optional<Rules> rules) {
        String reasons = reasons(deadline, rules);
        String laws = laws(deadline, rules);
        return laws.isEmpty() ? reasons : reasons + " " + context.text(message("deadlines.source", laws));
    }

    private String reasons(Deadlines.Deadline deadline, Optional<Rules> rules) {
        List<String> parts = new ArrayList<>();
        if (deadline.isTooEarly()) {
            parts.add("▲ " + context.text(message("deadlines.tooEarly")));
        }
        for (Deadlines.Running one : deadline.terms()) {
            String length = context.text(one.term().length());
            parts.add(context.text(
                    message("deadlines.term", length, Days.written(one.since()), Days.written(one.lastDay()))));
            if (one.term().doubtful()) {
                parts.add(context.text(message("deadlines.doubtful")));
            }
        }
        deadline.rest()
                .ifPresent(
                        rest -> parts.add(context.text(message("deadlines.rest", day(rest, true), day(rest, false)))));
        rules.filter(one -> one.notices().containsKey(deadline.step()))
                .ifPresent(one -> parts.add(context.text(message("deadlines.notice"))));
        return String.join(" ", parts);
    }

    private static String day(Rules.WinterRest rest, boolean first) {
        LocalDate any = first ? rest.first().atYear(2023) : rest.last().atYear(2023);
        return any.getDayOfMonth() + "/" + any.getMonthValue();
    }

    private String laws(Deadlines.Deadline deadline, Optional<Rules> rules) {
        List<String> laws = new ArrayList<>();
        deadline.terms().forEach(one -> laws.add(name(one.term().law())));
        deadline.rest().ifPresent(rest -> laws.add(name(rest.law())));
        rules.map(one -> one.notices().get(deadline.step())).ifPresent(law -> laws.add(name(law)));
        return String.join(" · ", laws.stream().distinct().toList());
    }

    String name(Law law) {
        return context.text(law.name());
    }

    /** Since when, or until when, procedures fall under these rules. */
    String period(Rules rules) {
        return rules.from()
                .map(day -> context.text(message("deadlines.since", Days.written(day))))
                .or(() -> rules.until().map(day -> context.text(message("deadlines.until", Days.written(day)))))
                .orElse("");
    }
}
