package org.doelenboom.api.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;

/**
 * What a check found.
 *
 * @param rule the rule's id, stable: {@code D2}
 * @param node the item that it is about
 * @param message the explanation, with the figures in it
 * @param params the figures by name, for programs
 * @param question whether an import or merge left it for a person to answer
 */
public record Problem(
        String rule,
        Severity severity,
        NodeId node,
        Message message,
        Map<String, String> params,
        boolean question,
        List<QuickFix> fixes) {
    public Problem {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(node);
        Objects.requireNonNull(message);
        params = Map.copyOf(params);
        fixes = List.copyOf(fixes);
    }

    public Problem(String rule, Severity severity, NodeId node, Message message) {
        this(rule, severity, node, message, Map.of(), false, List.of());
    }

    /** The same with these edits that mend it. */
    public Problem withFixes(QuickFix... fixes) {
        return new Problem(rule, severity, node, message, params, question, List.of(fixes));
    }
}
