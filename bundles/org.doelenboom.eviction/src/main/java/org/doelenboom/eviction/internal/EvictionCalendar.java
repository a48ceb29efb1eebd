package org.doelenboom.eviction.internal;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.CalendarSource;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** The days on which services look at their work together. */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionCalendar implements CalendarSource {
    @Override
    public List<CalendarEntry> entries(Snapshot plan) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Node node : plan.children(plan.root())) {
            if (node.kind().equals(EvictionKinds.INTERVISION)) {
                node.get(StudyKeys.HELD)
                        .ifPresent(day -> entries.add(CalendarEntry.day(node.id(), "", node.get(PlanKeys.TITLE), day)));
            }
        }
        return entries;
    }
}
