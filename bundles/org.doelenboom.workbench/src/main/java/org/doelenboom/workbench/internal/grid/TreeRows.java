package org.doelenboom.workbench.internal.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Coverage;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workbench.internal.search.FoldedText;

/** The rows of a grid that shows the objective tree: all of it that is unfolded, or what a filter leaves with all above it. */
public record TreeRows(List<GridRow> rows) {
    /**
     * What the person wants to see.
     *
     * @param folded the items that are closed; nothing is while words filter
     * @param neighbourhood only what applies there; all where empty
     * @param words only what has them in its name, and what stands below that; all where blank
     */
    public record Filter(Set<NodeId> folded, Optional<NodeId> neighbourhood, String words) {
        public static final Filter NONE = new Filter(Set.of(), Optional.empty(), "");

        public Filter {
            folded = Set.copyOf(folded);
        }
    }

    /** @param also what must hold besides the filter, such as having no year */
    public static TreeRows of(Snapshot plan, Wording wording, Filter filter, Predicate<Node> also) {
        return new TreeRows(List.copyOf(new Walk(plan, wording, filter, also).rows()));
    }

    /** Whether anything leaves rows out. */
    public static boolean isPlain(Filter filter) {
        return filter.words().isBlank() && filter.neighbourhood().isEmpty();
    }

    private static final class Walk {
        private final Snapshot plan;
        private final Wording wording;
        private final Filter filter;
        private final Predicate<Node> also;
        private final Coverage coverage;
        private final String wanted;
        private final List<GridRow> rows = new ArrayList<>();
        private final Set<NodeId> kept = new HashSet<>();

        Walk(Snapshot plan, Wording wording, Filter filter, Predicate<Node> also) {
            this.plan = plan;
            this.wording = wording;
            this.filter = filter;
            this.also = also;
            this.coverage = new Coverage(plan);
            this.wanted = FoldedText.of(filter.words().strip());
        }

        List<GridRow> rows() {
            for (Node top : inTree(plan.root())) {
                keep(top, wanted.isEmpty());
            }
            inTree(plan.root()).forEach(top -> add(top, 0));
            return rows;
        }

        private List<Node> inTree(Node above) {
            return plan.children(above).stream()
                    .filter(child -> PlanKinds.isInTree(child.kind()))
                    .toList();
        }

        /** Whether the item or anything below it is to be seen. */
        private boolean keep(Node item, boolean named) {
            boolean has = named || FoldedText.of(wording.item(item)).contains(wanted);
            boolean seen = has
                    && also.test(item)
                    && filter.neighbourhood()
                            .map(place -> coverage.isIn(item, place))
                            .orElse(true);
            for (Node child : inTree(item)) {
                seen |= keep(child, has);
            }
            if (seen) {
                kept.add(item.id());
            }
            return seen;
        }

        private void add(Node item, int depth) {
            if (!kept.contains(item.id())) {
                return;
            }
            List<Node> below = inTree(item).stream()
                    .filter(child -> kept.contains(child.id()))
                    .toList();
            boolean closed = wanted.isEmpty() && filter.folded().contains(item.id());
            GridRow.Fold fold = below.isEmpty() ? GridRow.Fold.NONE : closed ? GridRow.Fold.CLOSED : GridRow.Fold.OPEN;
            rows.add(new GridRow(item.id(), "", depth, fold, Optional.of(item.kind()), false));
            if (!closed) {
                below.forEach(child -> add(child, depth + 1));
            }
        }
    }
}
