package org.doelenboom.plan.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/** Every action has a year or says why not, once the plan marks years at all. */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class YearsCheck implements IndexedCheck {
    @Override
    public String rule() {
        return "D2";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.ACTION);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public boolean spreads(Node before, Node after) {
        return !before.get(ScheduleKeys.YEARS).equals(after.get(ScheduleKeys.YEARS))
                || !before.get(ScheduleKeys.START).equals(after.get(ScheduleKeys.START))
                || !before.get(ScheduleKeys.END).equals(after.get(ScheduleKeys.END));
    }

    @Override
    public Set<String> keys(Snapshot plan, Node action) {
        if (!new Schedule(plan).years(action).isEmpty()) {
            return Set.of("planned");
        }
        return action.get(ScheduleKeys.NOT_PLANNED).isEmpty() ? Set.of("open") : Set.of();
    }

    @Override
    public void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {
        Collection<NodeId> open = index.get("open");
        if (open == null || !index.containsKey("planned")) {
            return;
        }
        List<Integer> years = new Schedule(plan).planYears();
        for (Node action : InOrder.nodes(plan, open)) {
            Report report = Report.error(rule(), found);
            if (years.isEmpty()) {
                report.at(action, "D2", Map.of());
            } else {
                report.at(
                        action,
                        "D2",
                        Map.of(),
                        Report.fix(
                                "D2",
                                edit -> edit.set(action.id(), ScheduleKeys.YEARS, years),
                                years.get(0),
                                years.get(years.size() - 1)));
            }
        }
    }
}
