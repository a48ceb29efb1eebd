package org.doelenboom.plan.budget;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** Which theme a budget line is of: the one it names, else the one that has its title among its labels. */
public final class LineThemes {
    private final Map<String, NodeId> labels = new HashMap<>();

    public LineThemes(Snapshot plan) {
        for (Node child : plan.children(plan.root())) {
            if (child.kind().equals(PlanKinds.THEME)) {
                child.get(PlanKeys.BUDGET_LABELS).forEach(label -> labels.putIfAbsent(plain(label), child.id()));
                child.get(PlanKeys.TITLE)
                        .languages()
                        .forEach(language -> labels.putIfAbsent(
                                plain(child.get(PlanKeys.TITLE).in(language)), child.id()));
            }
        }
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** Empty where it is of none. */
    public Optional<NodeId> theme(Node line) {
        return line.get(PlanKeys.THEME).or(() -> line.get(PlanKeys.TITLE).languages().stream()
                .map(language -> labels.get(plain(line.get(PlanKeys.TITLE).in(language))))
                .filter(Objects::nonNull)
                .findFirst());
    }
}
