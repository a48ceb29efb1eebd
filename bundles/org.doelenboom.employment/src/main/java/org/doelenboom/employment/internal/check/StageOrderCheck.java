package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.CohortBoard;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.StageFigures;
import org.osgi.service.component.annotations.Component;

/** More people reached a stage than the one before it, counted from the start. */
@Component(property = EmploymentKinds.PROPERTY)
public final class StageOrderCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.COHORT);

    @Override
    public String rule() {
        return "EM5";
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
        Cohort cohort = new Cohort(plan, node);
        CohortBoard board = CohortBoard.of(List.of(cohort), Optional.empty());
        List<Stage> way = Stage.way();
        for (int i = 1; i < way.size(); i++) {
            Stage earlier = way.get(i - 1);
            Stage later = way.get(i);
            board.years().stream()
                    .filter(year -> isTooMany(year.sinceStart(), earlier, later))
                    .findFirst()
                    .ifPresent(year -> report(cohort, year, earlier, later, found));
        }
    }

    private static boolean isTooMany(StageFigures figures, Stage earlier, Stage later) {
        return figures.at(earlier).isReported()
                && figures.at(later).least().compareTo(figures.at(earlier).most()) > 0;
    }

    private void report(Cohort cohort, CohortBoard.Year year, Stage earlier, Stage later, Consumer<Problem> found) {
        String few = year.sinceStart().at(earlier).most().toPlainString();
        String many = year.sinceStart().at(later).least().toPlainString();
        found.accept(new Problem(
                rule(),
                Severity.ERROR,
                cohort.id(),
                message(
                        "problem.EM5." + later.name().toLowerCase(Locale.ROOT),
                        Integer.toString(year.year()),
                        many,
                        few),
                Map.of("year", Integer.toString(year.year()), "later", many, "earlier", few),
                false,
                List.of()));
    }
}
