package org.doelenboom.workspace.internal;

import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** Of a plan that someone else has open: only how far things are, and what the modules that are there say is reported. */
final class ReportingRules implements EditRules {
    private static final Set<String> FIELDS = Set.of(
            ScheduleKeys.STATE.name(),
            ScheduleKeys.STATE_BY_YEAR.name(),
            ScheduleKeys.NEEDED.name(),
            ScheduleKeys.RESPONSIBLE.name(),
            ScheduleKeys.DEADLINE.name(),
            ScheduleKeys.DUE.name(),
            ScheduleKeys.REPORTED.name(),
            ProjectKeys.PROJECT_STATE.name());

    private final Catalogue catalogue;
    private final Message reason;

    ReportingRules(Catalogue catalogue, Message reason) {
        this.catalogue = catalogue;
        this.reason = reason;
    }

    @Override
    public Optional<Message> toSet(Node node, String name) {
        boolean reported = catalogue.isReported(node.kind()) || FIELDS.contains(name) || catalogue.countsPeople(name);
        return reported ? Optional.empty() : Optional.of(reason);
    }

    @Override
    public Optional<Message> toMake(KindId kind) {
        return catalogue.isReported(kind) ? Optional.empty() : Optional.of(reason);
    }

    @Override
    public Optional<Message> toMove(Node node) {
        return Optional.of(reason);
    }
}
