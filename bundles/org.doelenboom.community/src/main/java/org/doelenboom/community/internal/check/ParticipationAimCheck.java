package org.doelenboom.community.internal.check;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Participation;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** People take part less than was aimed for. Only where both are filled in. */
@Component(property = CommunityKinds.PROPERTY)
public final class ParticipationAimCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.HORIZONTAL_OBJECTIVE,
            PlanKinds.ACTION,
            CommunityKinds.MOBILISATION);

    @Override
    public String rule() {
        return "CM9";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Participation now = node.get(CommunityKeys.PARTICIPATION).orElse(null);
        Participation aim = node.get(CommunityKeys.PARTICIPATION_AIM).orElse(null);
        if (now == null || aim == null || now.compareTo(aim) >= 0) {
            return;
        }
        found.accept(new Problem(
                rule(),
                Severity.ADVICE,
                node.id(),
                message("problem.CM9", now.ordinal() + 1, aim.ordinal() + 1, Participation.values().length),
                Map.of("now", now.name(), "aim", aim.name()),
                false,
                List.of()));
    }
}
