package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Opening;
import org.doelenboom.access.Service;
import org.doelenboom.access.VisitMode;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Component;

/** A service says that one walks in, and has hours by appointment or at a distance only. */
@Component(property = AccessKinds.PROPERTY)
public final class OpenDoorCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.SERVICE);

    @Override
    public String rule() {
        return "AC1";
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
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        List<Opening> openings = new Service(plan, node).openings();
        boolean byAppointment = !openings.isEmpty()
                && openings.stream()
                        .allMatch(one -> one.mode() == VisitMode.APPOINTMENT || one.mode() == VisitMode.AT_A_DISTANCE);
        if (!node.get(AccessKeys.LOW_THRESHOLD) || !byAppointment) {
            return;
        }
        Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.AC1"));
        found.accept(problem.withFixes(
                new QuickFix(message("fix.AC1.flag"), edit -> edit.set(node.id(), AccessKeys.LOW_THRESHOLD, false)),
                new QuickFix(
                        message("fix.AC1.hours"),
                        edit -> openings.forEach(
                                one -> edit.set(one.id(), AccessKeys.VISIT_MODE, Optional.of(VisitMode.WALK_IN))))));
    }
}
