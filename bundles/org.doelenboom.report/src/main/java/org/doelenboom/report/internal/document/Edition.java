package org.doelenboom.report.internal.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Delivery;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.LineThemes;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.plan.project.ProjectKeys;

/** The part of a plan that a document is about: one theme or objective, one neighbourhood, or only what is in the call. */
public final class Edition implements Predicate<Node> {
    private final Snapshot plan;
    private final Optional<NodeId> part;
    private final Optional<NodeId> place;
    private final boolean callOnly;
    private final Scope scope;
    private final Delivery delivery;
    private final LineThemes lineThemes;
    private final Set<NodeId> tree = new HashSet<>();

    /**
     * @param part a theme or an objective; empty for all
     * @param place a neighbourhood: what is of the whole plan, and its own; empty for all
     */
    public Edition(Snapshot plan, Optional<NodeId> part, Optional<NodeId> place, boolean callOnly) {
        this.plan = plan;
        this.part = part;
        this.place = place;
        this.callOnly = callOnly;
        this.scope = new Scope(plan);
        this.delivery = new Delivery(plan);
        this.lineThemes = new LineThemes(plan);
        for (Node top : plan.children(plan.root())) {
            if (PlanKinds.isInTree(top.kind())) {
                collect(top, part.isEmpty());
            }
        }
    }

    /** The whole plan. */
    public static Edition whole(Snapshot plan) {
        return new Edition(plan, Optional.empty(), Optional.empty(), false);
    }

    public boolean isWhole() {
        return part.isEmpty() && place.isEmpty() && !callOnly;
    }

    /** Whether it is about one part only, or the call only. */
    public boolean isNarrow() {
        return part.isPresent() || callOnly;
    }

    public Optional<NodeId> place() {
        return place;
    }

    public Optional<NodeId> part() {
        return part;
    }

    /** An item is kept where it belongs, or where something below it does. */
    private boolean collect(Node item, boolean inPart) {
        boolean mine = inPart
                || part.filter(item.id()::equals).isPresent()
                || part.isPresent() && scope.theme(item).equals(part);
        boolean below = false;
        boolean objectives = false;
        for (Node child : plan.children(item)) {
            if (PlanKinds.isInTree(child.kind())) {
                objectives = true;
                below |= collect(child, mine && !isTheme());
            }
        }
        boolean own = mine && scope.holds(item, place) && (!callOnly || isInCall(item));
        boolean kept = below || own && (!objectives || !callOnly);
        if (kept) {
            tree.add(item.id());
        }
        return kept;
    }

    /** What is below an objective may be of another theme, which it then says itself. */
    private boolean isTheme() {
        return part.map(plan::node)
                .filter(node -> node.kind().equals(PlanKinds.THEME))
                .isPresent();
    }

    private boolean isInCall(Node item) {
        if (place.isPresent()) {
            return delivery.in(item, place.get())
                    .filter(DeliveryMode.OWN::equals)
                    .isEmpty();
        }
        Set<DeliveryMode> modes = delivery.modes(item);
        return modes.isEmpty() || modes.contains(DeliveryMode.CALL);
    }

    @Override
    public boolean test(Node node) {
        if (isWhole()) {
            return true;
        }
        if (PlanKinds.isInTree(node.kind())) {
            return tree.contains(node.id());
        }
        if (!scope.holds(node, place)) {
            return false;
        }
        if (node.kind().equals(ProjectKeys.PROJECT)) {
            return !callOnly && (part.isEmpty() || any(node.get(ProjectKeys.SERVES)));
        }
        if (node.kind().equals(BudgetKeys.LINE)) {
            return line(node);
        }
        if (node.kind().equals(PlanKinds.FINDING)) {
            return any(node.get(PlanKeys.CONCERNS));
        }
        Optional<Node> above = node.parent().flatMap(plan::find).filter(parent -> PlanKinds.isInTree(parent.kind()));
        return above.isEmpty() || tree.contains(above.get().id());
    }

    private boolean line(Node line) {
        boolean call = !callOnly
                || line.get(PlanKeys.DELIVERY).filter(DeliveryMode.CALL::equals).isPresent();
        boolean ofPart = part.isEmpty()
                || lineThemes.theme(line).equals(isTheme() ? part : part.flatMap(id -> scope.theme(plan.node(id))))
                || any(line.get(BudgetKeys.PAYS_FOR));
        return call && ofPart;
    }

    private boolean any(List<NodeId> items) {
        return items.stream().anyMatch(tree::contains);
    }
}
