package org.doelenboom.workbench.internal.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;

/** How far a plan is written in each of its languages. */
public final class Completeness {
    private Completeness() {}

    /**
     * For each language, of all texts that are there in some language, the share that is there in this one: 0 to 100, rounded down
     * so that 100 means all. Looks at every item.
     */
    public static Map<String, Integer> of(Snapshot plan, List<String> languages) {
        int[] there = new int[languages.size()];
        int[] all = new int[1];
        for (Node node : plan.subtree(plan.root().id())) {
            node.attributes().forEach((name, value) -> {
                if (value instanceof Value.Texts texts && !texts.text().isEmpty()) {
                    all[0]++;
                    for (int i = 0; i < there.length; i++) {
                        there[i] += texts.text().has(languages.get(i)) ? 1 : 0;
                    }
                }
            });
        }
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (int i = 0; i < there.length; i++) {
            shares.put(languages.get(i), all[0] == 0 ? 100 : there[i] * 100 / all[0]);
        }
        return shares;
    }
}
