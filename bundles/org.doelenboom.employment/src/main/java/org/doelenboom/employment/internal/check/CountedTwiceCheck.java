package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.Count;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.StageFigures;
import org.doelenboom.plan.Period;
import org.osgi.service.component.annotations.Component;

/** Two counts of one cohort are of the same place and party, and one period lies in the other: only the wider one counts. */
@Component(property = EmploymentKinds.PROPERTY)
public final class CountedTwiceCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.COUNT);

    @Override
    public String rule() {
        return "EM7";
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
        Count count = new Count(node);
        Node cohort = node.parent().flatMap(plan::find).orElse(null);
        if (cohort == null || !cohort.kind().equals(EmploymentKinds.COHORT)) {
            return;
        }
        List<Count> all = new Cohort(plan, cohort).counts();
        for (Count other : all) {
            boolean isSame = other.isPartOf(count);
            boolean isLater = all.indexOf(count) > all.indexOf(other);
            if (!other.id().equals(count.id()) && count.isPartOf(other) && (!isSame || isLater)) {
                report(count, other, isSame, found);
                return;
            }
        }
    }

    private void report(Count count, Count other, boolean isSame, Consumer<Problem> found) {
        String period = other.period().map(Period::text).orElse("");
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                count.id(),
                message("problem.EM7", count.period().map(Period::text).orElse(""), period),
                Map.of("other", period),
                false,
                List.of());
        QuickFix leave = new QuickFix(message("fix.EM7.leave"), edit -> edit.remove(count.id()));
        found.accept(
                isSame
                        ? problem.withFixes(
                                leave, new QuickFix(message("fix.EM7.together"), edit -> join(edit, count, other)))
                        : problem.withFixes(leave));
    }

    private static void join(Edit edit, Count count, Count other) {
        StageFigures sum = other.figures().plus(count.figures());
        for (Stage stage : Stage.values()) {
            edit.set(other.id(), stage.key(), sum.at(stage));
        }
        edit.remove(count.id());
    }
}
