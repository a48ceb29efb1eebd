package org.doelenboom.workbench.internal.exchange;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;

/** How an item is called in a list of what went out or came back. */
record ItemWords(Desk desk, PlanSession session) {
    /** Its badge, code and title, with a colon; nothing for the plan as a whole, or for what is not in it. */
    String of(NodeId node) {
        String name = name(node);
        return name.isEmpty() ? "" : name + ": ";
    }

    String name(NodeId node) {
        return session.snapshot()
                .find(node)
                .filter(found -> !found.equals(session.snapshot().root()))
                .map(found -> {
                    String code = session.names().code(found);
                    String letters = desk.badge(found.kind()).orElse("");
                    // The code of an action begins with its letter.
                    String badge = code.startsWith(letters) ? "" : letters;
                    return (badge + " " + code + " " + session.names().title(found))
                            .replaceAll(" +", " ")
                            .strip();
                })
                .orElse("");
    }
}
