package org.doelenboom.workbench.internal.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;

/** Where items may be added and moved in one snapshot. */
public final class Structure {
    private static final List<KindId> LEVELS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.HORIZONTAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION);

    private final Snapshot plan;
    private final Catalogue catalogue;

    public Structure(Snapshot plan, Catalogue catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
    }

    /** Where a new item comes. */
    public record Place(NodeId parent, int index) {}

    /** The kinds that may be added below an item, the levels first; what only an import leaves is not among them. */
    public List<KindId> below(Node node) {
        return catalogue.kinds().stream()
                .filter(kind -> kind.parents().contains(node.kind()))
                .map(KindDefinition::id)
                .filter(kind -> !kind.equals(PlanKinds.QUESTION) && !kind.equals(PlanKinds.UNPLACED_LINE))
                .sorted(Comparator.comparingInt(Structure::order).thenComparing(KindId::name))
                .toList();
    }

    private static int order(KindId kind) {
        int level = LEVELS.indexOf(kind);
        return level < 0 ? LEVELS.size() : level;
    }

    /** The kinds that may be added beside an item, its own first. */
    public List<KindId> beside(Node node) {
        if (node.parent().isEmpty()) {
            return List.of();
        }
        List<KindId> kinds = new ArrayList<>(below(plan.node(node.parent().get())));
        if (kinds.remove(node.kind())) {
            kinds.add(0, node.kind());
        }
        return kinds;
    }

    /** After the last item of that kind, or at the end. */
    public Place lastBelow(Node parent, KindId kind) {
        List<Node> children = plan.children(parent);
        int index = children.size();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).kind().equals(kind)) {
                index = i + 1;
            }
        }
        return new Place(parent.id(), index);
    }

    /** Just after an item. */
    public Place after(Node node) {
        Node parent = plan.node(node.parent().orElseThrow());
        return new Place(parent.id(), parent.children().indexOf(node.id()) + 1);
    }

    /** Where the nearest kind of place for an objective is: below the item, beside it, or at the top. */
    public Optional<Addition> objective(Node selected) {
        for (Node at = selected; ; at = plan.node(at.parent().get())) {
            Optional<KindId> child =
                    below(at).stream().filter(PlanKinds::isObjective).findFirst();
            if (child.isPresent()) {
                return child.map(kindOfPlace(at));
            }
            if (at.parent().isEmpty()) {
                return Optional.empty();
            }
        }
    }

    private java.util.function.Function<KindId, Addition> kindOfPlace(Node parent) {
        return kind -> new Addition(kind, lastBelow(parent, kind));
    }

    /** An action below the selected objective, or after the selected action. */
    public Optional<Addition> action(Node selected) {
        if (below(selected).contains(PlanKinds.ACTION)) {
            return Optional.of(new Addition(PlanKinds.ACTION, lastBelow(selected, PlanKinds.ACTION)));
        }
        return selected.kind().equals(PlanKinds.ACTION)
                ? Optional.of(new Addition(PlanKinds.ACTION, after(selected)))
                : Optional.empty();
    }

    /** What would be added, and where. */
    public record Addition(KindId kind, Place place) {}

    /** Where the item stands after one step up or down among those it is listed with; empty at the end of them. */
    public Optional<Place> moved(Node node, boolean up) {
        if (node.parent().isEmpty()) {
            return Optional.empty();
        }
        List<NodeId> children = plan.node(node.parent().get()).children();
        int from = children.indexOf(node.id());
        for (int i = from + (up ? -1 : 1); i >= 0 && i < children.size(); i += up ? -1 : 1) {
            if (listedWith(node, plan.node(children.get(i)))) {
                return Optional.of(new Place(node.parent().get(), i));
            }
        }
        return Optional.empty();
    }

    private static boolean listedWith(Node one, Node other) {
        boolean tree = PlanKinds.isInTree(one.kind());
        return tree ? PlanKinds.isInTree(other.kind()) : one.kind().equals(other.kind());
    }

    /** What is selected once the item is gone: the next one like it, else the one before, else what it stands below. */
    public NodeId afterRemoval(Node node) {
        NodeId parent = node.parent().orElse(node.id());
        List<NodeId> children = plan.node(parent).children();
        return moved(node, false)
                .or(() -> moved(node, true))
                .map(place -> children.get(place.index()))
                .orElse(parent);
    }
}
