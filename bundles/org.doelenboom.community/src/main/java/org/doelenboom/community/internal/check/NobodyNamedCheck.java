package org.doelenboom.community.internal.check;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.List;
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
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** An open decision has a last day, and nobody who sees to it. */
@Component(property = CommunityKinds.PROPERTY)
public final class NobodyNamedCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(CommunityKinds.DECISION);

    @Override
    public String rule() {
        return "CM4";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PLAN;
    }

    private static final int OFFERED = 3;

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Decision decision = new Decision(plan, node);
        if (!decision.isOpen()
                || decision.due().isEmpty()
                || decision.responsible().isPresent()) {
            return;
        }
        Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.CM4"));
        List<QuickFix> fixes = decision.meeting().flatMap(Meeting::group).stream()
                .flatMap(group -> group.membersByEmployer().keySet().stream())
                .flatMap(Optional::stream)
                .limit(OFFERED)
                .map(employer -> new QuickFix(
                        message(
                                "fix.CM4",
                                plan.node(employer)
                                        .get(PlanKeys.TITLE)
                                        .first(plan.root().get(PlanKeys.LANGUAGES))),
                        edit -> edit.set(node.id(), CommunityKeys.RESPONSIBLE, Optional.of(employer))))
                .toList();
        found.accept(problem.withFixes(fixes.toArray(new QuickFix[0])));
    }
}
