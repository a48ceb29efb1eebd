package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** The objectives and actions while they are read. */
final class ItemTree {
    private record Written(NodeId id, NodeId parent, WrittenCode code, Sheet sheet, Row row, String title) {}

    private final TablePlan plan;
    private final Map<NodeId, KindId> kinds = new HashMap<>();
    private final Map<NodeId, NodeId> parents = new HashMap<>();
    private final Map<NodeId, Integer> depths = new HashMap<>();
    private final Map<String, NodeId> byTitle = new HashMap<>();
    private final List<Written> written = new ArrayList<>();

    /** What was asked about already, so that one doubt is one question. */
    private final Set<NodeId> asked = new HashSet<>();

    ItemTree(TablePlan plan) {
        this.plan = plan;
        plan.atEnd(this::askOnCodes);
    }

    TablePlan plan() {
        return plan;
    }

    NodeId add(NodeId parent, KindId kind, BilingualText title, Optional<WrittenCode> code, Sheet sheet, Row row) {
        // Deeper than a plan may be: beside the deepest instead.
        NodeId above = parent;
        while (depths.getOrDefault(above, 1) >= Document.MAX_DEPTH - 3) {
            above = parent(above);
        }
        NodeId id = plan.add(above, kind);
        plan.set(id, PlanKeys.TITLE, title);
        kinds.put(id, kind);
        parents.put(id, above);
        depths.put(id, depths.getOrDefault(above, 1) + 1);
        for (String language : title.languages()) {
            byTitle.putIfAbsent(key(above, kind, title.in(language)), id);
        }
        NodeId stands = above;
        code.ifPresent(
                one -> written.add(new Written(id, stands, one, sheet, row, title.first(List.of(plan.language())))));
        if (kind.equals(PlanKinds.ACTION) && above.equals(plan.root())) {
            plan.ask("X1", sheet, row, id, title.first(List.of(plan.language())), "", "");
        }
        return id;
    }

    /** The item of that level and title that stands there already. */
    Optional<NodeId> find(NodeId parent, KindId kind, BilingualText title) {
        return title.languages().stream()
                .map(language -> byTitle.get(key(parent, kind, title.in(language))))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static String key(NodeId parent, KindId kind, String title) {
        return parent + "/" + kind + "/" + Words.plain(title);
    }

    KindId kind(NodeId id) {
        return kinds.getOrDefault(id, PlanKinds.PLAN);
    }

    NodeId parent(NodeId id) {
        return parents.getOrDefault(id, plan.root());
    }

    /** The item itself or the nearest above it that is higher than a level; the plan where there is none. */
    NodeId higher(NodeId from, KindId than) {
        NodeId at = from;
        while (!at.equals(plan.root()) && LevelChoice.rank(kind(at)) >= LevelChoice.rank(than)) {
            at = parent(at);
        }
        return at;
    }

    void askedAbout(NodeId id) {
        asked.add(id);
    }

    /** Where the code that an objective gets from its place is another than was written: once among neighbours. */
    private void askOnCodes() {
        if (written.isEmpty()) {
            return;
        }
        Snapshot now = plan.builder().build();
        Numbering numbering = new Numbering(now);
        Set<NodeId> parentsAsked = new HashSet<>();
        for (Written one : written) {
            Node node = now.node(one.id());
            boolean compared = PlanKinds.isObjective(node.kind())
                    && !asked.contains(one.id())
                    && one.code().parts().stream().allMatch(part -> part.matches("[0-9]{1,4}\\p{Ll}*"));
            String code = numbering.code(node);
            if (!compared || code.equals(one.code().key()) || isShort(code, one.code())) {
                continue;
            }
            if (parentsAsked.add(one.parent()) && !asked.contains(one.parent())) {
                plan.ask(
                        "I5",
                        one.sheet(),
                        one.row(),
                        one.id(),
                        one.title(),
                        code,
                        one.code().written());
            }
            // What stands below follows.
            asked.add(one.id());
        }
    }

    /** Tables often give the last number only, and leave out the 0 of a level that is not there. */
    private static boolean isShort(String code, WrittenCode written) {
        return code.replace(".0", "").equals(written.key())
                || written.parts().size() == 1
                        && code.endsWith("." + written.parts().get(0))
                || !written.label().isEmpty() && written.parts().size() == 1;
    }
}
