package org.doelenboom.community.internal.check;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** A decision should have been done before the group last met, and is still open. It asks no clock: only the plan's own dates. */
@Component(property = CommunityKinds.PROPERTY)
public final class OpenAfterMeetingCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(CommunityKinds.DECISION);

    @Override
    public String rule() {
        return "CM3";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PLAN;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Decision decision = new Decision(plan, node);
        LocalDate due = decision.due().orElse(null);
        LocalDate last = decision.meeting()
                .flatMap(Meeting::group)
                .flatMap(OpenAfterMeetingCheck::lastCounted)
                .orElse(null);
        if (due == null || last == null || !decision.isLate(last)) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                node.id(),
                message("problem.CM3", Days.written(due), Days.written(last)),
                Map.of("due", due.toString(), "lastMeeting", last.toString()),
                false,
                List.of());
        LocalDate met = decision.meeting().flatMap(Meeting::date).orElse(due);
        LocalDate done = due.isBefore(met) ? met : due;
        found.accept(problem.withFixes(
                new QuickFix(
                        message("fix.CM3.done", Days.written(done)),
                        edit -> edit.set(node.id(), CommunityKeys.DONE, Optional.of(done))),
                new QuickFix(
                        message("fix.CM3.later", Days.written(last)),
                        edit -> edit.set(node.id(), CommunityKeys.DUE, Optional.of(last))),
                new QuickFix(message("fix.CM3.drop"), edit -> edit.set(node.id(), CommunityKeys.DROPPED, true))));
    }

    /** A meeting was held for certain where somebody counted who came. */
    private static Optional<LocalDate> lastCounted(WorkingGroup group) {
        return group.meetings().stream()
                .filter(Meeting::isCounted)
                .flatMap(meeting -> meeting.date().stream())
                .reduce((earlier, later) -> later);
    }
}
