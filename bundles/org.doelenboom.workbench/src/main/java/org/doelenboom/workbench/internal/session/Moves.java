package org.doelenboom.workbench.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKinds;

/** Where items of one snapshot may be moved to, and why not elsewhere. */
public final class Moves {
    private final Snapshot plan;
    private final Catalogue catalogue;

    public Moves(Snapshot plan, Catalogue catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
    }

    /** What would come of a move. */
    public sealed interface Outcome {}

    /**
     * It may be done.
     *
     * @param kind the kind that the item has afterwards
     * @param index among the new parent's children, the item itself not counted
     */
    public record Move(NodeId node, KindId kind, NodeId parent, int index) implements Outcome {}

    /** It may not. */
    public record Refused(Reason reason, KindId item, KindId parent) implements Outcome {}

    /** Why not. */
    public enum Reason {
        /** The kind of item may not stand there. */
        LEVEL,
        /** What stands below it could not stay there. */
        BELOW,
        /** It would stand below itself. */
        ITSELF,
        /** There is no place on that side. */
        END
    }

    /** Of these only those that do not stand below another of them, in the order of the plan. */
    public List<NodeId> tops(Collection<NodeId> chosen) {
        Set<NodeId> all = new HashSet<>(chosen);
        List<Node> tops = new ArrayList<>();
        for (NodeId id : all) {
            plan.find(id)
                    .filter(node -> node.parent().isPresent())
                    .filter(node -> plan.path(node).stream()
                            .noneMatch(step -> !step.id().equals(id) && all.contains(step.id())))
                    .ifPresent(tops::add);
        }
        tops.sort((one, other) -> compare(place(one), place(other)));
        return tops.stream().map(Node::id).toList();
    }

    private List<Integer> place(Node node) {
        List<Integer> place = new ArrayList<>();
        Node above = plan.root();
        for (Node step : plan.path(node)) {
            place.add(above.children().indexOf(step.id()));
            above = step;
        }
        return place;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = one.get(i) - other.get(i);
            if (difference != 0) {
                return difference;
            }
        }
        return one.size() - other.size();
    }

    private boolean mayStand(KindId kind, KindId parent) {
        return catalogue
                .kind(kind)
                .map(definition -> definition.parents().contains(parent))
                .orElse(true);
    }

    /** Below another item, before the child that stands at the index now. */
    public Outcome under(Node node, Node parent, int index) {
        if (node.id().equals(parent.id())
                || plan.path(parent).stream().anyMatch(step -> step.id().equals(node.id()))) {
            return new Refused(Reason.ITSELF, node.kind(), parent.kind());
        }
        if (!mayStand(node.kind(), parent.kind())) {
            return new Refused(Reason.LEVEL, node.kind(), parent.kind());
        }
        int now = parent.children().indexOf(node.id());
        return new Move(node.id(), node.kind(), parent.id(), now >= 0 && now < index ? index - 1 : index);
    }

    /** Why these may not stand below that item; empty where they may. */
    public Optional<Refused> refusal(List<NodeId> tops, NodeId parent) {
        Node below = plan.node(parent);
        return tops.stream()
                .map(plan::node)
                .map(node -> under(node, below, below.children().size()))
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst();
    }

    /**
     * Moves items, one after another.
     *
     * @param before the child of that parent that they come before; null for the end
     */
    public static void move(Edit edit, List<NodeId> tops, NodeId parent, @Nullable NodeId before) {
        NodeId anchor = before;
        while (anchor != null && tops.contains(anchor)) {
            List<NodeId> children = edit.now().node(parent).children();
            int next = children.indexOf(anchor) + 1;
            anchor = next < children.size() ? children.get(next) : null;
        }
        for (NodeId top : tops) {
            List<NodeId> others = new ArrayList<>(edit.now().node(parent).children());
            others.remove(top);
            edit.move(top, parent, anchor == null ? others.size() : others.indexOf(anchor));
        }
    }

    /** Beside what it stands below now, just after it; as an item of that level where it cannot keep its own. */
    public Outcome promoted(Node node) {
        Optional<Node> parent = node.parent().map(plan::node);
        if (parent.isEmpty() || parent.get().parent().isEmpty()) {
            return new Refused(Reason.END, node.kind(), node.kind());
        }
        Node above = plan.node(parent.get().parent().get());
        int index = above.children().indexOf(parent.get().id()) + 1;
        return at(node, above, index, parent.get().kind());
    }

    /** Below the item before it, as its last; as an item of the level that stands there where it cannot keep its own. */
    public Outcome demoted(Node node) {
        Optional<Node> before = node.parent().map(plan::node).flatMap(parent -> before(parent, node));
        if (before.isEmpty()) {
            return new Refused(Reason.END, node.kind(), node.kind());
        }
        Node parent = before.get();
        KindId other = catalogue.kinds().stream()
                .filter(kind -> PlanKinds.isInTree(kind.id()))
                .filter(kind -> kind.parents().contains(parent.kind()))
                .map(kind -> kind.id())
                .findFirst()
                .orElse(node.kind());
        return at(node, parent, parent.children().size(), other);
    }

    private Optional<Node> before(Node parent, Node node) {
        List<NodeId> children = parent.children();
        for (int i = children.indexOf(node.id()) - 1; i >= 0; i--) {
            Node candidate = plan.node(children.get(i));
            if (PlanKinds.isInTree(candidate.kind()) == PlanKinds.isInTree(node.kind())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Outcome at(Node node, Node parent, int index, KindId otherKind) {
        if (mayStand(node.kind(), parent.kind())) {
            return new Move(node.id(), node.kind(), parent.id(), index);
        }
        if (!PlanKinds.isInTree(node.kind()) || !mayStand(otherKind, parent.kind())) {
            return new Refused(Reason.LEVEL, node.kind(), parent.kind());
        }
        for (Node child : plan.children(node)) {
            if (!mayStand(child.kind(), otherKind)) {
                return new Refused(Reason.BELOW, child.kind(), otherKind);
            }
        }
        return new Move(node.id(), otherKind, parent.id(), index);
    }
}
