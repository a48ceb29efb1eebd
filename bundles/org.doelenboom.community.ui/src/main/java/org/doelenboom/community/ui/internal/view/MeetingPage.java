package org.doelenboom.community.ui.internal.view;

import static org.doelenboom.community.ui.ScreenMessages.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.Decision;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.community.ui.internal.CommunityPreferences;
import org.doelenboom.plan.Days;
import org.doelenboom.ui.DataTable.Row;
import org.doelenboom.ui.PlanContext;

/** What the view of meetings shows at one moment, in the user's language, apart from how it is drawn. */
final class MeetingPage {
    private final PlanContext context;
    private final LocalDate today;

    /** @param today what is late is late on this day */
    MeetingPage(PlanContext context, LocalDate today) {
        this.context = context;
        this.today = today;
    }

    /** One meeting as it is painted: how many residents and others came; not counted ones have neither. */
    record Bar(NodeId meeting, String day, int residents, int others) {}

    /** The meeting that is looked at first: the last that began, else the first that is to come, else the last in the list. */
    Optional<Meeting> first(WorkingGroup group) {
        List<Meeting> meetings = group.meetings();
        Optional<Meeting> held = meetings.stream()
                .filter(meeting ->
                        meeting.date().filter(day -> !day.isAfter(today)).isPresent())
                .reduce((earlier, later) -> later);
        return held.or(() -> meetings.stream().findFirst());
    }

    List<Bar> bars(WorkingGroup group) {
        return group.meetings().stream()
                .map(meeting -> new Bar(
                        meeting.id(),
                        MeetingWords.day(meeting),
                        meeting.residents().orElse(0),
                        meeting.professionals().orElse(0)))
                .toList();
    }

    /** Day, title, residents, others, share of residents, decisions still open. */
    List<Row<NodeId>> meetings(WorkingGroup group) {
        List<Row<NodeId>> rows = new ArrayList<>();
        for (Meeting meeting : group.meetings()) {
            long open = meeting.decisions().stream().filter(Decision::isOpen).count();
            rows.add(new Row<>(
                    meeting.id(),
                    List.of(
                            MeetingWords.day(meeting),
                            context.name(meeting.id()),
                            figure(meeting.residents()),
                            figure(meeting.professionals()),
                            share(meeting.residentShare()),
                            open == 0 ? "" : Long.toString(open)),
                    isLow(meeting.residentShare())));
        }
        return rows;
    }

    private boolean isLow(OptionalInt share) {
        return share.isPresent() && share.getAsInt() < CommunityPreferences.share(context);
    }

    private String share(OptionalInt share) {
        if (share.isEmpty()) {
            return "";
        }
        String percent = share.getAsInt() + " %";
        return isLow(share) ? context.text(message("meetings.low", percent)) : percent;
    }

    private static String figure(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** The line below the title: day, place, who came. */
    String facts(Meeting meeting) {
        List<String> parts = new ArrayList<>();
        parts.add(MeetingWords.day(meeting));
        parts.add(meeting.node().get(CommunityKeys.PLACE).first(languages()));
        parts.add(MeetingWords.present(context, meeting));
        meeting.node()
                .get(CommunityKeys.EXCUSED)
                .ifPresent(number -> parts.add(context.text(message("present.excused", number.toPlainString()))));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    /** Point, minutes, what it is about. */
    List<Row<NodeId>> agenda(Meeting meeting) {
        List<Row<NodeId>> rows = new ArrayList<>();
        for (Node point : meeting.agenda()) {
            rows.add(new Row<>(
                    point.id(),
                    List.of(
                            (rows.size() + 1) + ". " + context.name(point.id()),
                            point.get(CommunityKeys.MINUTES)
                                    .map(number -> number.toPlainString())
                                    .orElse(""),
                            about(point))));
        }
        return rows;
    }

    private String about(Node node) {
        return String.join(
                "; ",
                node.get(CommunityKeys.ABOUT).stream()
                        .filter(id -> context.plan().find(id).isPresent())
                        .map(context::name)
                        .toList());
    }

    /** Decision, who, by when, what became of it. */
    List<Row<NodeId>> decisions(Meeting meeting) {
        return meeting.decisions().stream().map(this::decision).toList();
    }

    private Row<NodeId> decision(Decision decision) {
        return new Row<>(
                decision.id(),
                List.of(
                        context.name(decision.id()),
                        who(decision),
                        decision.due().map(Days::written).orElse(""),
                        MeetingWords.state(context, decision, today)),
                decision.isLate(today));
    }

    /** The day it was decided, decision, who, by when, what became of it. */
    List<Row<NodeId>> broughtForward(Meeting meeting) {
        return meeting.broughtForward().stream()
                .map(decision -> new Row<>(
                        decision.id(),
                        List.of(
                                decision.meeting().map(MeetingWords::day).orElse(""),
                                context.name(decision.id()),
                                who(decision),
                                decision.due().map(Days::written).orElse(""),
                                MeetingWords.state(context, decision, today)),
                        decision.isLate(today)))
                .toList();
    }

    private String who(Decision decision) {
        return decision.responsible()
                .map(context::name)
                .orElseGet(() -> decision.isOpen() ? context.text(message("nobody")) : "");
    }

    /** A decision in full, with what happened since. */
    String full(Decision decision) {
        String followUp = decision.node().get(CommunityKeys.FOLLOW_UP).first(languages());
        return context.name(decision.id()) + (followUp.isEmpty() ? "" : "\n" + followUp);
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>(List.of(context.locale().getLanguage()));
        languages.addAll(context.languages());
        return languages;
    }
}
