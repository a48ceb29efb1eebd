package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Opening;
import org.doelenboom.access.Service;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Component;

/** A service has two lines of weekly hours of one sort that overlap on a day. */
@Component(property = AccessKinds.PROPERTY)
public final class OverlapCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.SERVICE);

    @Override
    public String rule() {
        return "AC4";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.CHILDREN;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        List<Opening> weekly = new Service(plan, node)
                .openings().stream()
                        .filter(one -> one.isWhole()
                                && one.everyWeeks() == 1
                                && one.weekOfMonth().isEmpty())
                        .toList();
        for (int i = 0; i < weekly.size(); i++) {
            for (int j = i + 1; j < weekly.size(); j++) {
                if (overlap(weekly.get(i), weekly.get(j))) {
                    found.accept(problem(node, weekly.get(i), weekly.get(j)));
                }
            }
        }
    }

    private static boolean overlap(Opening one, Opening other) {
        boolean apart = one.until().isPresent()
                        && other.from().filter(one.until().get()::isBefore).isPresent()
                || other.until().isPresent()
                        && one.from().filter(other.until().get()::isBefore).isPresent();
        return !apart
                && one.mode() == other.mode()
                && !Collections.disjoint(one.days(), other.days())
                && opens(one).isBefore(closes(other))
                && opens(other).isBefore(closes(one));
    }

    private static LocalTime opens(Opening opening) {
        return opening.opens().orElseThrow();
    }

    private static LocalTime closes(Opening opening) {
        return opening.closes().orElseThrow();
    }

    private Problem problem(Node service, Opening one, Opening other) {
        Problem problem =
                new Problem(rule(), Severity.WARNING, service.id(), message("problem.AC4", hours(one), hours(other)));
        boolean sameDays = Set.copyOf(one.days()).equals(Set.copyOf(other.days()));
        if (!sameDays || !one.from().equals(other.from()) || !one.until().equals(other.until())) {
            return problem;
        }
        LocalTime first = opens(one).isBefore(opens(other)) ? opens(one) : opens(other);
        LocalTime last = closes(one).isAfter(closes(other)) ? closes(one) : closes(other);
        return problem.withFixes(
                new QuickFix(message("fix.AC4", Opening.written(first), Opening.written(last)), edit -> {
                    edit.set(one.id(), AccessKeys.OPENS, Opening.written(first));
                    edit.set(one.id(), AccessKeys.CLOSES, Opening.written(last));
                    edit.remove(other.id());
                }));
    }

    private static String hours(Opening opening) {
        return Opening.written(opens(opening)) + "–" + Opening.written(closes(opening));
    }
}
