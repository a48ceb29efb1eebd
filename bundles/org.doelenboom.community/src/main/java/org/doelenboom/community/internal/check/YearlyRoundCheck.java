package org.doelenboom.community.internal.check;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.DiagnosisRound;
import org.doelenboom.community.internal.Titles;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** Between two diagnosis rounds of one place lies a year without one (LWGC plan, line 59: the diagnosis is made again every year). */
@Component(property = CommunityKinds.PROPERTY)
public final class YearlyRoundCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(CommunityKinds.ROUND);

    @Override
    public String rule() {
        return "CM7";
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
        if (round.year().isEmpty()) {
            return;
        }
        int year = round.year().getAsInt();
        OptionalInt before = DiagnosisRound.all(plan).stream()
                .filter(round::sharesPlaceWith)
                .flatMapToInt(other -> other.year().stream())
                .filter(other -> other < year)
                .max();
        if (before.isEmpty() || before.getAsInt() == year - 1) {
            return;
        }
        int missing = before.getAsInt() + 1;
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                node.id(),
                message("problem.CM7", Integer.toString(before.getAsInt()), Integer.toString(year)),
                Map.of("before", Integer.toString(before.getAsInt()), "year", Integer.toString(year)),
                false,
                List.of());
        found.accept(
                missing == year - 1
                        ? problem.withFixes(new QuickFix(
                                message("fix.CM7", Integer.toString(missing)), edit -> addRound(edit, round, missing)))
                        : problem);
    }

    private static void addRound(Edit edit, DiagnosisRound later, int year) {
        NodeId parent = later.node().parent().orElseThrow();
        int place = edit.now().node(parent).children().indexOf(later.id());
        NodeId added = edit.add(CommunityKinds.ROUND, parent, place);
        edit.set(added, CommunityKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
        edit.set(added, PlanKeys.NEIGHBOURHOODS, later.neighbourhoods());
        edit.set(added, PlanKeys.TITLE, Titles.round(edit.now(), year));
    }
}
