package org.doelenboom.workspace.internal;

import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** Of a plan that someone else has open: only how far things are, the figures that were reached, and notes. */
final class ReportingRules implements EditRules {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.NOTE, TargetKeys.MEASUREMENT);
    private static final Set<String> FIELDS = Set.of(
            ScheduleKeys.STATE.name(),
            ScheduleKeys.STATE_BY_YEAR.name(),
            ScheduleKeys.NEEDED.name(),
            ScheduleKeys.RESPONSIBLE.name(),
            ScheduleKeys.DEADLINE.name(),
            ScheduleKeys.DUE.name(),
            ScheduleKeys.REPORTED.name(),
            ProjectKeys.PROJECT_STATE.name());

    private final Message reason;

    ReportingRules(Message reason) {
        this.reason = reason;
    }

    @Override
    public Optional<Message> toSet(Node node, String name) {
        return KINDS.contains(node.kind()) || FIELDS.contains(name) ? Optional.empty() : Optional.of(reason);
    }

    @Override
    public Optional<Message> toMake(KindId kind) {
        return KINDS.contains(kind) ? Optional.empty() : Optional.of(reason);
    }

    @Override
    public Optional<Message> toMove(Node node) {
        return Optional.of(reason);
    }
}
