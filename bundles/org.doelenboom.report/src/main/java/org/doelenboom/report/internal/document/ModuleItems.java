package org.doelenboom.report.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.report.ReportMessages;

/**
 * What modules keep, for one part of a plan: their chapters show no more than they are given. An item of a module belongs where
 * the items are that it is linked with, in either direction, itself or by another of its module; else where what it stands under
 * does; else where the part has something of that module: a figure that it measures, or an attribute of its own. An item of other
 * neighbourhoods is left out with all below it.
 */
final class ModuleItems {
    private final Snapshot plan;
    private final Edition edition;
    private final Map<NodeId, List<Node>> ties = new HashMap<>();
    private final Map<NodeId, List<NodeId>> near = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<NodeId> gone = new ArrayList<>();

    private ModuleItems(Snapshot plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
    }

    /** The plan without what modules keep of other parts; places and codes of the core's items are those of the whole. */
    static Snapshot of(Snapshot plan, Edition edition) {
        return edition.isWhole() ? plan : new ModuleItems(plan, edition).pruned();
    }

    private Snapshot pruned() {
        for (Node node : plan.subtree(plan.root().id())) {
            look(node);
        }
        for (Node node : plan.subtree(plan.root().id())) {
            Optional<Node> above = node.parent().map(plan::node);
            if (isOfModule(node) && above.filter(ModuleItems::isOfModule).isEmpty()) {
                boolean atTop =
                        above.filter(one -> PlanKinds.isInTree(one.kind())).isEmpty();
                boolean ofPart = atTop
                        ? !edition.isNarrow() || used.contains(node.kind().namespace())
                        : edition.test(above.get());
                keep(node, ofPart);
            } else if (node.kind().equals(PlanKinds.NEIGHBOURHOOD)
                    && edition.place().filter(place -> !place.equals(node.id())).isPresent()) {
                gone.add(node.id());
            }
        }
        PlanDocument document = new PlanDocument(plan, () -> "");
        document.edit(ReportMessages.message("option.part"), edit -> gone.stream()
                .filter(id -> edit.now().find(id).isPresent())
                .forEach(edit::remove));
        return document.snapshot();
    }

    private static boolean isOfModule(Node node) {
        return !node.kind().namespace().equals(PlanKinds.NAMESPACE.name());
    }

    private static boolean isOfPlan(Node node) {
        return PlanKinds.isInTree(node.kind())
                || node.kind().equals(ProjectKeys.PROJECT)
                || node.kind().equals(PlanKinds.FINDING);
    }

    private void look(Node node) {
        links(node).forEach(target -> {
            if (isOfModule(node) && isOfModule(target)) {
                near.computeIfAbsent(node.id(), id -> new ArrayList<>()).add(target.id());
            } else if (isOfModule(node) && isOfPlan(target)) {
                ties.computeIfAbsent(node.id(), id -> new ArrayList<>()).add(target);
            } else if (isOfModule(target) && isOfPlan(node)) {
                ties.computeIfAbsent(target.id(), id -> new ArrayList<>()).add(node);
            }
        });
        boolean inPart = PlanKinds.isInTree(node.kind()) && edition.test(node);
        if (node.kind().equals(TargetKeys.TARGET) && edition.test(node)) {
            used.add(namespace(node.get(TargetKeys.MEASURE)));
        } else if (inPart) {
            Attributes attributes = node.attributes();
            for (int i = 0; i < attributes.size(); i++) {
                used.add(namespace(attributes.name(i)));
            }
        }
    }

    private static String namespace(String name) {
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }

    private List<Node> links(Node node) {
        List<Node> targets = new ArrayList<>();
        for (int i = 0; i < node.attributes().size(); i++) {
            links(node.attributes().value(i), targets);
        }
        return targets;
    }

    private void links(Value value, List<Node> targets) {
        if (value instanceof Value.Link link) {
            plan.find(link.target()).ifPresent(targets::add);
        } else if (value instanceof Value.Items items) {
            items.values().forEach(one -> links(one, targets));
        } else if (value instanceof Value.Fields fields) {
            fields.values().values().forEach(one -> links(one, targets));
        }
    }

    /** @param above whether what it stands under belongs to the part */
    private boolean keep(Node node, boolean above) {
        boolean mine = holds(node) && ofPart(node).orElse(above);
        boolean kept = mine;
        if (holds(node)) {
            for (Node child : plan.children(node)) {
                kept |= isOfModule(child) && keep(child, mine);
            }
        }
        if (!kept) {
            gone.add(node.id());
        }
        return kept;
    }

    private boolean holds(Node node) {
        List<NodeId> places = links(node).stream()
                .filter(one -> one.kind().equals(PlanKinds.NEIGHBOURHOOD))
                .map(Node::id)
                .toList();
        return places.isEmpty()
                || edition.place().isEmpty()
                || places.contains(edition.place().get());
    }

    /** Empty where nothing ties it to any item of the plan. */
    private Optional<Boolean> ofPart(Node node) {
        List<Node> tied = new ArrayList<>(ties.getOrDefault(node.id(), List.of()));
        if (tied.isEmpty()) {
            near.getOrDefault(node.id(), List.of()).forEach(id -> tied.addAll(ties.getOrDefault(id, List.of())));
        }
        return tied.isEmpty() ? Optional.empty() : Optional.of(tied.stream().anyMatch(edition::test));
    }
}
