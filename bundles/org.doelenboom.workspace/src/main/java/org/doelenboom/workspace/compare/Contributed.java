package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;

/**
 * What somebody reported on a plan, brought together with the plan as it is now. She saw an earlier state, of which the contribution
 * holds just the part that it is about: laid over the plan as it is now, that is what both began with.
 */
public final class Contributed {
    /** The label of a step that took a contribution in; its arguments are who reported, and the contribution's id. */
    public static final String LABEL = "contribution.label";

    private Contributed() {}

    /** The id of the contribution that a step took in. */
    public static Optional<String> idOf(Transaction step) {
        List<String> arguments = step.label().arguments();
        return step.label().bundle().equals(Words.BUNDLE) && step.label().key().equals(LABEL) && arguments.size() == 2
                ? Optional.of(arguments.get(1))
                : Optional.empty();
    }

    /** The items that the changes are about and those above them, as they were, without the root; each before what is below it. */
    public static List<Node> about(Snapshot before, List<Change> changes) {
        Set<NodeId> touched = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.Added added) {
                touched.add(added.parent());
            } else if (change instanceof Change.Removed removed) {
                removed.nodes().forEach(node -> touched.add(node.id()));
            } else if (change instanceof Change.ValueChanged value) {
                touched.add(value.node());
            } else if (change instanceof Change.Moved moved) {
                touched.add(moved.node());
                touched.add(moved.toParent());
            } else {
                touched.add(((Change.KindChanged) change).node());
            }
        }
        Set<Node> about = new LinkedHashSet<>();
        touched.forEach(id -> before.find(id).ifPresent(node -> about.addAll(before.path(node))));
        return List.copyOf(about);
    }

    /**
     * What both began with, and what she made of it.
     *
     * @param before the plan as it is now, but for what she saw otherwise
     */
    public record Sides(Snapshot before, Snapshot theirs) {}

    /** Any thread; the cost follows what was reported. */
    public static Sides sides(Snapshot now, Contribution contribution) {
        PlanDocument document = new PlanDocument(now, () -> "");
        document.edit(contribution.step().label(), edit -> asSheSawIt(contribution, edit));
        Snapshot before = document.snapshot();
        document.edit(contribution.step().label(), edit -> Replay.forward(contribution.step(), edit));
        return new Sides(before, document.snapshot());
    }

    private static void asSheSawIt(Contribution contribution, Edit edit) {
        Set<NodeId> removed = new HashSet<>();
        for (Change change : contribution.step().changes()) {
            if (change instanceof Change.Removed one) {
                one.nodes().forEach(node -> removed.add(node.id()));
            }
        }
        for (Node node : contribution.about()) {
            NodeId parent = node.parent().orElse(edit.now().root().id());
            if (edit.now().find(node.id()).isEmpty() && edit.now().find(parent).isPresent()) {
                Node bare = node.withChildren(List.of());
                int last = edit.now().node(parent).children().size();
                edit.insert(SnapshotBuilder.of(List.of(bare), List.of()), node.id(), parent, last, true);
            } else if (removed.contains(node.id())) {
                restore(node, edit);
            }
        }
        List<Change> changes = new ArrayList<>(contribution.step().changes());
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            if (change instanceof Change.Added added) {
                added.nodes().stream()
                        .map(Node::id)
                        .filter(id -> edit.now().find(id).flatMap(Node::parent).isPresent())
                        .forEach(edit::remove);
            } else if (change instanceof Change.ValueChanged value
                    && edit.now().find(value.node()).isPresent()) {
                edit.setValue(value.node(), value.name(), value.before());
            }
        }
    }

    private static void restore(Node wanted, Edit edit) {
        edit.now().node(wanted.id()).attributes().forEach((name, value) -> {
            if (wanted.attributes().indexOf(name) < 0) {
                edit.setValue(wanted.id(), name, null);
            }
        });
        wanted.attributes().forEach((name, value) -> edit.setValue(wanted.id(), name, value));
    }
}
