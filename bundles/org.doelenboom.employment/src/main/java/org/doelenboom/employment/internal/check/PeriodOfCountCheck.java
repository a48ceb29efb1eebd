package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.employment.Count;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.osgi.service.component.annotations.Component;

/** A count says no period that can be understood, so that it counts in no year. */
@Component(property = EmploymentKinds.PROPERTY)
public final class PeriodOfCountCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.COUNT, EmploymentKinds.SHARED);

    @Override
    public String rule() {
        return "EM12";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        if (new Count(node).period().isPresent()) {
            return;
        }
        String written = node.get(EmploymentKeys.PERIOD).strip();
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                written.isEmpty() ? message("problem.EM12.none") : message("problem.EM12", written));
        Matcher year = YEAR.matcher(written);
        found.accept(year.find() ? problem.withFixes(fix(node, year.group())) : problem);
    }

    private static QuickFix fix(Node node, String year) {
        return new QuickFix(message("fix.EM12", year), edit -> edit.set(node.id(), EmploymentKeys.PERIOD, year));
    }
}
