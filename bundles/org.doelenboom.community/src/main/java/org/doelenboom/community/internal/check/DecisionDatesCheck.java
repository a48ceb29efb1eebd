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
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.doelenboom.community.Meeting;
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** A decision was done, or should be done, before the meeting that took it. */
@Component(property = CommunityKinds.PROPERTY)
public final class DecisionDatesCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(CommunityKinds.DECISION);

    @Override
    public String rule() {
        return "CM5";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Decision decision = new Decision(plan, node);
        LocalDate met = decision.meeting().flatMap(Meeting::date).orElse(null);
        if (met == null) {
            return;
        }
        decision.done()
                .filter(day -> day.isBefore(met))
                .ifPresent(day -> report(node, "done", CommunityKeys.DONE, day, met, found));
        decision.due()
                .filter(day -> day.isBefore(met))
                .ifPresent(day -> report(node, "due", CommunityKeys.DUE, day, met, found));
    }

    private void report(
            Node node,
            String which,
            Key<Optional<LocalDate>> key,
            LocalDate day,
            LocalDate met,
            Consumer<Problem> found) {
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                message("problem.CM5." + which, Days.written(day), Days.written(met)),
                Map.of("day", day.toString(), "meeting", met.toString()),
                false,
                List.of());
        found.accept(problem.withFixes(
                new QuickFix(
                        message("fix.CM5.meeting", Days.written(met)),
                        edit -> edit.set(node.id(), key, Optional.of(met))),
                new QuickFix(message("fix.CM5.none"), edit -> edit.set(node.id(), key, Optional.empty()))));
    }
}
