package org.doelenboom.community.internal.check;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.Optional;
import java.util.OptionalInt;
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
import org.doelenboom.community.ChangeNature;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.DiagnosisRound;
import org.osgi.service.component.annotations.Component;

/** A later round was held, and an earlier one in which people answered says nothing on what it changed. */
@Component(property = CommunityKinds.PROPERTY)
public final class RoundWithoutResultCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(CommunityKinds.ROUND);

    @Override
    public String rule() {
        return "CM8";
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
        DiagnosisRound round = new DiagnosisRound(plan, node);
        boolean answered = round.services().orElse(0) + round.residents().orElse(0) > 0;
        if (round.year().isEmpty() || !answered || !round.changes().isEmpty()) {
            return;
        }
        int year = round.year().getAsInt();
        OptionalInt next = DiagnosisRound.all(plan).stream()
                .filter(round::sharesPlaceWith)
                .flatMapToInt(other -> other.year().stream())
                .filter(other -> other > year)
                .min();
        if (next.isEmpty()) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.ADVICE,
                node.id(),
                message("problem.CM8", Integer.toString(year), Integer.toString(next.getAsInt())));
        found.accept(problem.withFixes(new QuickFix(message("fix.CM8"), edit -> {
            NodeId change = edit.append(CommunityKinds.CHANGE, node.id());
            edit.set(change, CommunityKeys.NATURE, Optional.of(ChangeNature.CONFIRMED));
        })));
    }
}
