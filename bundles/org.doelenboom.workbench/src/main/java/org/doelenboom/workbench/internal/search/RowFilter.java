package org.doelenboom.workbench.internal.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** Which items the navigator shows for some words: those with all of them in a title, a code or an actor, and what is above them. */
public final class RowFilter {
    private final List<String> words;

    public RowFilter(String typed) {
        words = List.of(FoldedText.of(typed.strip()).split("\\s+"));
    }

    /** Any thread; looks at every item. Ends early where the thread is interrupted. */
    public Set<NodeId> visible(Snapshot plan) {
        Numbering numbering = new Numbering(plan);
        Set<NodeId> visible = new HashSet<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            if (fits(plan, numbering, node)) {
                for (Node at = node; visible.add(at.id()) && at.parent().isPresent(); ) {
                    at = plan.node(at.parent().get());
                }
            }
        }
        return visible;
    }

    private boolean fits(Snapshot plan, Numbering numbering, Node node) {
        StringBuilder text = new StringBuilder();
        String code = numbering.code(node);
        text.append(code)
                .append(' ')
                .append(code.isEmpty() ? "" : numbering.path(node).replace("/", " "))
                .append(' ');
        append(text, node, PlanKeys.TITLE.name());
        append(text, node, PlanKeys.TEXT.name());
        if (node.kind().equals(PlanKinds.PARTY_ROLE)) {
            node.get(PlanKeys.PARTY).flatMap(plan::find).ifPresent(party -> append(text, party, PlanKeys.TITLE.name()));
        }
        String folded = FoldedText.of(text.toString());
        return words.stream().allMatch(folded::contains);
    }

    private static void append(StringBuilder text, Node node, String attribute) {
        Value value = node.attributes().find(attribute).orElse(null);
        if (value instanceof Value.Texts texts) {
            texts.text()
                    .languages()
                    .forEach(language -> text.append(texts.text().in(language)).append(' '));
        } else if (value instanceof Value.Text one) {
            text.append(one.text()).append(' ');
        }
    }
}
