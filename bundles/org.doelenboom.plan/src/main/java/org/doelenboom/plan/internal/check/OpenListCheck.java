package org.doelenboom.plan.internal.check;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/** A list of parties ends in "and so on": it asks for names. */
@Component
public final class OpenListCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.PARTY_ROLE);
    private static final Pattern OPEN_END = Pattern.compile(
            "(enz|enzovoort|etc|et cetera|et autres|e\\.a|and so on)[\\s.…,;]*$", Pattern.CASE_INSENSITIVE);

    @Override
    public String rule() {
        return "G7";
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
        BilingualText text = node.get(PlanKeys.TEXT);
        if (text.languages().stream()
                .anyMatch(language -> OPEN_END.matcher(text.in(language)).find())) {
            found.accept(
                    new Problem(rule(), Severity.ADVICE, node.id(), Message.of(PlanMessages.BUNDLE, "problem.G7")));
        }
    }
}
