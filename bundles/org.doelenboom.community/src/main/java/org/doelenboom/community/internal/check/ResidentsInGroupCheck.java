package org.doelenboom.community.internal.check;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.Capacity;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Seat;
import org.doelenboom.community.WorkingGroup;
import org.osgi.service.component.annotations.Component;

/** A working group has members and none of them is a resident (LWGC plan, line 251: residents are members of the group). */
@Component(property = CommunityKinds.PROPERTY)
public final class ResidentsInGroupCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(CommunityKinds.GROUP);

    @Override
    public String rule() {
        return "CM1";
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
        WorkingGroup group = new WorkingGroup(plan, node);
        if (group.seats().isEmpty() || group.seats().stream().anyMatch(Seat::isForResidents)) {
            return;
        }
        Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.CM1", group.members()));
        found.accept(problem.withFixes(new QuickFix(message("fix.CM1"), edit -> {
            NodeId seat = edit.append(CommunityKinds.SEAT, node.id());
            edit.set(seat, CommunityKeys.CAPACITY, Optional.of(Capacity.RESIDENT));
        })));
    }
}
