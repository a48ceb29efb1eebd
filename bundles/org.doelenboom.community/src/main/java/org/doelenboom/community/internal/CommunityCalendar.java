package org.doelenboom.community.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.CalendarSource;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/** Meetings of the groups and mobilisations, and what was decided and is still to be done. */
@Component(property = CommunityKinds.PROPERTY)
public final class CommunityCalendar implements CalendarSource {
    @Override
    public List<CalendarEntry> entries(Snapshot plan) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            BilingualText title = node.get(PlanKeys.TITLE);
            if (node.kind().equals(CommunityKinds.MEETING) || node.kind().equals(CommunityKinds.MOBILISATION)) {
                node.get(CommunityKeys.DATE)
                        .ifPresent(day -> entries.add(CalendarEntry.day(node.id(), "", title, day)
                                .withDetails(group(plan, node), false)
                                .at(hours(node), node.get(CommunityKeys.PLACE))));
            } else if (node.kind().equals(CommunityKinds.DECISION)
                    && node.get(CommunityKeys.DONE).isEmpty()) {
                node.get(CommunityKeys.DUE)
                        .ifPresent(day -> entries.add(CalendarEntry.day(node.id(), "due", title, day)
                                .withDetails(group(plan, node), node.get(CommunityKeys.DROPPED))));
            }
        }
        return entries;
    }

    /** An hour where nobody said how long it takes. */
    private static Optional<CalendarEntry.Hours> hours(Node meeting) {
        Optional<LocalTime> begins = meeting.get(ScheduleKeys.BEGINS);
        return begins.map(from ->
                new CalendarEntry.Hours(from, meeting.get(ScheduleKeys.ENDS).orElse(from.plusHours(1))));
    }

    private static BilingualText group(Snapshot plan, Node node) {
        return node.parent()
                .map(plan::node)
                .map(above -> above.get(PlanKeys.TITLE))
                .orElse(BilingualText.EMPTY);
    }
}
