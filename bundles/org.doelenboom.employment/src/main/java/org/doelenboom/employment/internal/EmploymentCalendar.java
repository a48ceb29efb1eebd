package org.doelenboom.employment.internal;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.CalendarSource;
import org.doelenboom.employment.Consultation;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** Meetings of the sectors, and what they decided and is still to be done. */
@Component(property = EmploymentKinds.PROPERTY)
public final class EmploymentCalendar implements CalendarSource {
    @Override
    public List<CalendarEntry> entries(Snapshot plan) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Consultation meeting : Consultation.all(plan)) {
            meeting.date()
                    .ifPresent(day -> entries.add(
                            CalendarEntry.day(meeting.id(), "", meeting.node().get(PlanKeys.TITLE), day)));
            for (Node decision : meeting.decisions()) {
                boolean open = decision.get(EmploymentKeys.DONE).isEmpty();
                decision.get(EmploymentKeys.DUE)
                        .filter(day -> open)
                        .ifPresent(day ->
                                entries.add(CalendarEntry.day(decision.id(), "due", decision.get(PlanKeys.TITLE), day)
                                        .withDetails(meeting.node().get(PlanKeys.TITLE), false)));
            }
        }
        return entries;
    }
}
