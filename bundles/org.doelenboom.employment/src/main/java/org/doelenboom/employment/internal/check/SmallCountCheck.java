package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.math.BigDecimal;
import java.util.List;
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
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.osgi.service.component.annotations.Component;

/** A cohort whose small counts are to be held back shows one: a few people with a record in one neighbourhood could be known. */
@Component(property = EmploymentKinds.PROPERTY)
public final class SmallCountCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.COUNT);

    @Override
    public String rule() {
        return "EM8";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    private static final int LIMIT = 5;

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        boolean sensitive = node.parent()
                .flatMap(plan::find)
                .filter(cohort -> cohort.get(EmploymentKeys.SENSITIVE))
                .isPresent();
        List<Stage> small = Stage.way().stream()
                .filter(stage -> isSmall(node.get(stage.key())))
                .toList();
        if (!sensitive || small.isEmpty()) {
            return;
        }
        Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.EM8", small.size(), LIMIT));
        found.accept(problem.withFixes(new QuickFix(message("fix.EM8", LIMIT), edit -> {
            for (Stage stage : small) {
                edit.set(node.id(), stage.key(), new Quantity.FewerThan(LIMIT));
            }
        })));
    }

    private static boolean isSmall(Quantity figure) {
        return figure instanceof Quantity.Exact exact
                && exact.number().signum() > 0
                && exact.number().compareTo(BigDecimal.valueOf(LIMIT)) < 0;
    }
}
