package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.CohortBoard;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.SharedCount;
import org.doelenboom.employment.Stage;
import org.doelenboom.plan.Period;
import org.osgi.service.component.annotations.Component;

/** More people are counted as shared than one of the two cohorts has in that year. */
@Component(property = EmploymentKinds.PROPERTY)
public final class SharedMoreThanCohortCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.SHARED);

    @Override
    public String rule() {
        return "EM6";
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
        SharedCount shared = new SharedCount(plan, node);
        Period period = shared.count().period().orElse(null);
        if (period == null) {
            return;
        }
        int year = period.first().getYear();
        for (Stage stage : Stage.values()) {
            Quantity most = shared.cohorts().stream()
                    .flatMap(id -> Cohort.find(plan, id).stream())
                    .map(cohort -> CohortBoard.inYear(
                                    cohort.counts(), year, shared.count().neighbourhood())
                            .at(stage))
                    .min(Comparator.comparing(Quantity::most))
                    .orElse(Quantity.NOT_REPORTED);
            Quantity figure = shared.count().figures().at(stage);
            if (figure.isReported() && figure.least().compareTo(most.most()) > 0) {
                report(node, stage, figure, most, found);
            }
        }
    }

    private void report(Node node, Stage stage, Quantity figure, Quantity most, Consumer<Problem> found) {
        String many = figure.least().toPlainString();
        String few = most.most().toPlainString();
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                message("problem.EM6", many, few),
                Map.of("shared", many, "cohort", few, "stage", stage.name()),
                false,
                List.of());
        found.accept(problem.withFixes(new QuickFix(
                message("fix.EM6", few), edit -> edit.set(node.id(), stage.key(), new Quantity.Exact(most.most())))));
    }
}
