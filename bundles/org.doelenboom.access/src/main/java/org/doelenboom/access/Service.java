package org.doelenboom.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;

/** A service of the map, as it stands in one snapshot. */
public record Service(Snapshot plan, Node node) {
    public Service {
        if (!node.kind().equals(AccessKinds.SERVICE)) {
            throw new IllegalArgumentException("no service: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<Service> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(AccessKinds.SERVICE))
                .map(child -> new Service(plan, child))
                .toList();
    }

    /** The one with this id; empty where it is gone or something else. */
    public static Optional<Service> find(Snapshot plan, NodeId id) {
        return plan.find(id)
                .filter(node -> node.kind().equals(AccessKinds.SERVICE))
                .map(node -> new Service(plan, node));
    }

    public NodeId id() {
        return node.id();
    }

    public BilingualText title() {
        return node.get(PlanKeys.TITLE);
    }

    public Optional<Node> organisation() {
        return node.get(AccessKeys.ORGANISATION).flatMap(plan::find);
    }

    public Optional<ServiceKind> kind() {
        return node.get(AccessKeys.SERVICE_KIND);
    }

    public List<String> languages() {
        return node.get(AccessKeys.LANGUAGES);
    }

    public boolean isLowThreshold() {
        return node.get(AccessKeys.LOW_THRESHOLD);
    }

    public List<NodeId> neighbourhoods() {
        return node.get(PlanKeys.NEIGHBOURHOODS);
    }

    /** Whether people of that neighbourhood are helped; a service that names none is there for all. */
    public boolean isFor(NodeId neighbourhood) {
        return neighbourhoods().isEmpty() || neighbourhoods().contains(neighbourhood);
    }

    public List<Opening> openings() {
        return below(AccessKinds.OPENING).map(Opening::new).toList();
    }

    public List<Closure> closures() {
        return below(AccessKinds.CLOSURE).map(Closure::new).toList();
    }

    /** In the order of their days; those without a day come first. */
    public List<Appraisal> appraisals() {
        return below(AccessKinds.APPRAISAL)
                .map(Appraisal::new)
                .sorted(Comparator.comparing(Appraisal::on, Comparator.comparing(day -> day.map(one -> one.toEpochDay())
                        .orElse(Long.MIN_VALUE))))
                .toList();
    }

    /** What it counted, in the order of the plan. */
    public List<ServiceFigures> figures() {
        return below(AccessKinds.FIGURES)
                .map(child -> new ServiceFigures(plan, child))
                .toList();
    }

    /** What it is asked to count, and what it counted all the same; in the order of {@link Figure}. */
    public List<Figure> counted() {
        List<Figure> asked = node.get(AccessKeys.COUNTS);
        List<ServiceFigures> all = figures();
        return Stream.of(Figure.values())
                .filter(figure -> asked.contains(figure)
                        || all.stream().anyMatch(one -> one.quantity(figure).isReported()))
                .toList();
    }

    private Stream<Node> below(KindId kind) {
        return plan.children(node).stream().filter(child -> child.kind().equals(kind));
    }
}
