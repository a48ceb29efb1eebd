package org.doelenboom.eviction.screening;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Items;

/** A screening instrument, as it stands in one snapshot. */
public record Instrument(Snapshot plan, Node node) {
    /** @throws IllegalArgumentException when the node is none */
    public Instrument {
        if (!node.kind().equals(EvictionKinds.INSTRUMENT)) {
            throw new IllegalArgumentException("no instrument: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<Instrument> all(Snapshot plan) {
        return Items.of(plan, EvictionKinds.INSTRUMENT).stream()
                .map(node -> new Instrument(plan, node))
                .toList();
    }

    public static Optional<Instrument> find(Snapshot plan, NodeId id) {
        return plan.find(id)
                .filter(node -> node.kind().equals(EvictionKinds.INSTRUMENT))
                .map(node -> new Instrument(plan, node));
    }

    /** In the order in which they are asked. */
    public List<Node> questions() {
        return Items.below(plan, node, EvictionKinds.QUESTION);
    }

    /** Those that say from how many points they hold, the lowest first. */
    public List<Node> thresholds() {
        return Items.below(plan, node, EvictionKinds.THRESHOLD).stream()
                .filter(one -> one.get(ScreeningKeys.FROM).isPresent())
                .sorted(Comparator.comparing(Instrument::from))
                .toList();
    }

    private static BigDecimal from(Node threshold) {
        return threshold.get(ScreeningKeys.FROM).orElse(BigDecimal.ZERO);
    }

    /** The most points that answers can have; a question with a negative weight takes nothing from it. */
    public BigDecimal most() {
        return questions().stream()
                .map(Instrument::weight)
                .filter(weight -> weight.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a yes to that question counts; nothing where no weight is given. */
    public static BigDecimal weight(Node question) {
        return question.get(ScreeningKeys.WEIGHT).orElse(BigDecimal.ZERO);
    }

    /**
     * The points of trial answers. Nothing is kept of them: a plan holds the instrument and nobody's answers.
     *
     * @param yes the questions answered with yes
     */
    public Score score(Collection<NodeId> yes) {
        BigDecimal points = questions().stream()
                .filter(question -> yes.contains(question.id()))
                .map(Instrument::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Node> reached = thresholds().stream()
                .filter(threshold -> from(threshold).compareTo(points) <= 0)
                .reduce((lower, higher) -> higher);
        return new Score(points, most(), reached);
    }

    /**
     * What answers come to.
     *
     * @param of the most that they could
     * @param threshold the highest that is reached
     */
    public record Score(BigDecimal points, BigDecimal of, Optional<Node> threshold) {}
}
