package org.doelenboom.workbench.internal.diagram;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;

/**
 * A tree laid out: boxes with their places, lines from parent to child, and the links that were asked for. Knows nothing of a
 * screen; sizes are in points.
 *
 * @param boxes each parent before its children, findings last
 */
record Diagram(List<Box> boxes, List<Link> links, double width, double height) {
    /**
     * A box.
     *
     * @param parent null for the topmost, and for a finding
     * @param badge the letters of its level; empty for the plan and for findings
     * @param lines its title, broken into lines
     * @param mark a few words more, such as its state; may be empty
     * @param hidden how many items are folded away below it
     */
    record Box(
            NodeId id,
            KindId kind,
            @Nullable NodeId parent,
            String badge,
            String code,
            List<String> lines,
            String mark,
            int hidden,
            double x,
            double y,
            double width,
            double height) {
        double middle() {
            return y + height / 2;
        }

        double right() {
            return x + width;
        }

        boolean contains(double px, double py) {
            return px >= x && px <= right() && py >= y && py <= y + height;
        }
    }

    /** A link that is no line of the tree: from a finding, or from a horizontal objective. */
    record Link(NodeId from, NodeId to, boolean horizontal) {}

    Map<NodeId, Box> byId() {
        Map<NodeId, Box> all = new HashMap<>();
        boxes.forEach(box -> all.put(box.id(), box));
        return all;
    }

    Optional<Box> at(double x, double y) {
        return boxes.stream().filter(box -> box.contains(x, y)).findFirst();
    }

    Optional<Box> find(NodeId id) {
        return boxes.stream().filter(box -> box.id().equals(id)).findFirst();
    }

    /** The first child that is shown. */
    Optional<Box> child(Box box) {
        return boxes.stream().filter(one -> box.id().equals(one.parent())).findFirst();
    }

    /** The nearest above or below in the same column. */
    Optional<Box> beside(Box box, boolean down) {
        Map<Double, Box> column = new LinkedHashMap<>();
        for (Box one : boxes) {
            if (one.x() == box.x() && (down ? one.y() > box.y() : one.y() < box.y())) {
                column.put(Math.abs(one.y() - box.y()), one);
            }
        }
        return column.keySet().stream().min(Double::compare).map(column::get);
    }
}
