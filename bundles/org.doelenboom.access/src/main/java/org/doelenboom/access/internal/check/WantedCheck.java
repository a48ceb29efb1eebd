package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.week.Gaps;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** A neighbourhood asks for a language or a kind of service that none there has. */
@Component(property = AccessKinds.PROPERTY)
public final class WantedCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.NEIGHBOURHOOD);

    @Override
    public String rule() {
        return "AC15";
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
        Gaps.missing(plan, node, AccessKeys.WANTED_LANGUAGES, (service, language) -> service.languages()
                        .contains(language))
                .forEach(language -> report(node, "problem.AC15.language", language, found));
        Gaps.missing(plan, node, AccessKeys.WANTED_KINDS, (service, kind) -> service.kind()
                        .filter(kind::equals)
                        .isPresent())
                .forEach(kind -> found.accept(new Problem(
                        rule(),
                        Severity.WARNING,
                        node.id(),
                        message("problem.AC15.kind." + kind.name().toLowerCase(Locale.ROOT)))));
    }

    private void report(Node node, String key, String argument, Consumer<Problem> found) {
        found.accept(new Problem(rule(), Severity.WARNING, node.id(), message(key, argument)));
    }
}
