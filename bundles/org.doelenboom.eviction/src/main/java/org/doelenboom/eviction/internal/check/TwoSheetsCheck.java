package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** Two sheets are of the same year: only the first is added up. */
@Component(property = EvictionKinds.PROPERTY)
public final class TwoSheetsCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.PLAN);

    @Override
    public String rule() {
        return "EV15";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.CHILDREN;
    }

    @Override
    public void check(Snapshot plan, Node root, Consumer<Problem> found) {
        Map<Integer, NodeId> first = new HashMap<>();
        for (CountSheet sheet : CountSheet.all(plan)) {
            int year = sheet.year().orElse(0);
            NodeId earlier =
                    year == 0 ? null : first.putIfAbsent(year, sheet.node().id());
            if (earlier != null) {
                found.accept(new Problem(
                                rule(),
                                Severity.WARNING,
                                sheet.node().id(),
                                message("problem.EV15", String.valueOf(year)))
                        .withFixes(new QuickFix(
                                message("fix.EV15"),
                                edit -> merge(edit, earlier, sheet.node().id()))));
            }
        }
    }

    private static void merge(Edit edit, NodeId into, NodeId from) {
        CountSheet.find(edit.now(), from).ifPresent(sheet -> {
            for (Count count : sheet.counts()) {
                int last = edit.now().node(into).children().size();
                edit.move(count.node().id(), into, last);
            }
            edit.remove(from);
        });
    }
}
