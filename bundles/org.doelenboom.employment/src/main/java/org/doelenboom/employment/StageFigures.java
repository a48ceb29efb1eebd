package org.doelenboom.employment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.measure.Quantity;

/** A figure for each stage; small figures that were held back make ranges. Immutable. */
public final class StageFigures {
    /** Nothing was reported. */
    public static final StageFigures NONE = new StageFigures(Map.of());

    private final Map<Stage, Quantity> figures;

    private StageFigures(Map<Stage, Quantity> figures) {
        this.figures = figures;
    }

    /** What a count says. */
    public static StageFigures of(Node count) {
        Map<Stage, Quantity> figures = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            Quantity figure = count.get(stage.key());
            if (figure.isReported()) {
                figures.put(stage, figure);
            }
        }
        return new StageFigures(figures);
    }

    /** The figure of a stage; not reported where nobody did. */
    public Quantity at(Stage stage) {
        return figures.getOrDefault(stage, Quantity.NOT_REPORTED);
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    public StageFigures plus(StageFigures other) {
        Map<Stage, Quantity> sums = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            Quantity sum = at(stage).plus(other.at(stage));
            if (sum.isReported()) {
                sums.put(stage, sum);
            }
        }
        return new StageFigures(sums);
    }

    /** Less those who were counted twice; never below zero. */
    public StageFigures without(StageFigures twice) {
        Map<Stage, Quantity> left = new EnumMap<>(Stage.class);
        figures.forEach((stage, figure) -> left.put(stage, less(figure, twice.at(stage))));
        return new StageFigures(left);
    }

    /** A figure less those in it who were counted twice; never below zero. */
    public static Quantity less(Quantity figure, Quantity twice) {
        if (!figure.isReported() || !twice.isReported()) {
            return figure;
        }
        BigDecimal least = figure.least().subtract(twice.most()).max(BigDecimal.ZERO);
        BigDecimal most = figure.most().subtract(twice.least()).max(BigDecimal.ZERO);
        return Quantity.between(least, most);
    }

    /** Those who are on the way: who was identified and who came back, less who left and whose work is stable. */
    public Quantity onTheWay() {
        Quantity came = at(Stage.IDENTIFIED).plus(at(Stage.RETURNED));
        return less(less(came, at(Stage.DROPPED_OUT)), at(Stage.STABLE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageFigures that && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    @Override
    public String toString() {
        return figures.toString();
    }
}
