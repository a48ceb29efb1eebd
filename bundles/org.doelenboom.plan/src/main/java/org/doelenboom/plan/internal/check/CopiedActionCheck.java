package org.doelenboom.plan.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/** Two actions say the same, word for word: share one, do not copy it. */
@Component
public final class CopiedActionCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.PLAN);

    @Override
    public String rule() {
        return "G10";
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
    public void check(Snapshot plan, Node root, Consumer<Problem> found) {
        Map<String, Node> firsts = new HashMap<>();
        Numbering numbering = new Numbering(plan);
        for (Node node : plan.subtree(root.id())) {
            BilingualText title = node.get(PlanKeys.TITLE);
            if (!node.kind().equals(PlanKinds.ACTION) || title.isEmpty()) {
                continue;
            }
            String language = title.languages().get(0);
            Node first = firsts.putIfAbsent(language + ":" + title.in(language).strip(), node);
            if (first != null) {
                String other = numbering.path(first);
                found.accept(new Problem(
                        rule(),
                        Severity.WARNING,
                        node.id(),
                        Message.of(PlanMessages.BUNDLE, "problem.G10", other),
                        Map.of("other", other),
                        false,
                        List.of()));
            }
        }
    }
}
