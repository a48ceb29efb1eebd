package org.doelenboom.community.ui.internal.view;

import static org.doelenboom.community.ui.ScreenMessages.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.community.Decision;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.plan.Days;
import org.doelenboom.ui.PlanContext;

/** How groups, meetings and decisions are spoken of on the screen. */
public final class MeetingWords {
    private MeetingWords() {}

    /** Its day; empty where it has none. */
    public static String day(Meeting meeting) {
        return meeting.date().map(Days::written).orElse("");
    }

    /** How many came, and the share of residents; empty where nobody counted. */
    public static String present(PlanContext context, Meeting meeting) {
        if (!meeting.isCounted()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        meeting.residents().ifPresent(number -> parts.add(context.text(message("present.residents", number))));
        meeting.professionals().ifPresent(number -> parts.add(context.text(message("present.professionals", number))));
        meeting.residentShare().ifPresent(share -> parts.add(context.text(message("present.share", share))));
        return String.join(" · ", parts);
    }

    /** How many members, and the share of residents; empty for a group without members. */
    public static String members(PlanContext context, WorkingGroup group) {
        return group.residentShare().isPresent()
                ? context.text(message(
                        "group.essence", group.members(), group.residentShare().getAsInt()))
                : "";
    }

    /** What became of a decision. */
    public static String state(PlanContext context, Decision decision) {
        String word = context.text(decision.state().label());
        return decision.done().map(day -> word + " " + Days.written(day)).orElse(word);
    }

    /** The same, and that it is late where it is. */
    static String state(PlanContext context, Decision decision, LocalDate today) {
        return decision.isLate(today) ? context.text(message("state.late")) : state(context, decision);
    }
}
