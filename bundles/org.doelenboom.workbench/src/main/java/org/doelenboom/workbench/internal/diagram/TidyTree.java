package org.doelenboom.workbench.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.text.Nullable;

/**
 * Places the nodes of a tree so that parents stand in the middle of their children, equal subtrees look equal, and nothing
 * overlaps; in time that grows with the number of nodes. After Walker (1990) in the linear form of Buchheim, Jünger and Leipert
 * (2002), with nodes of different sizes. Depth is left to the caller: only the place across it is worked out.
 */
final class TidyTree {
    private final double gap;

    /** @param gap the least room between neighbours of one level */
    TidyTree(double gap) {
        this.gap = gap;
    }

    /** A node: its size across, its children, and, once laid out, the place of its middle. */
    static final class Item {
        private final double size;
        private final List<Item> children = new ArrayList<>();

        @Nullable
        private Item parent;

        @Nullable
        private Item thread;

        private Item ancestor = this;
        private int number;
        private double prelim;
        private double mod;
        private double shift;
        private double change;
        private double middle;

        Item(double size) {
            this.size = size;
        }

        Item add(Item child) {
            child.parent = this;
            child.number = children.size();
            children.add(child);
            return this;
        }

        double middle() {
            return middle;
        }

        double start() {
            return middle - size / 2;
        }

        double end() {
            return middle + size / 2;
        }

        @Nullable
        private Item left() {
            return parent == null || number == 0 ? null : parent.children.get(number - 1);
        }

        @Nullable
        private Item innermost() {
            return children.isEmpty() ? thread : children.get(0);
        }

        @Nullable
        private Item outermost() {
            return children.isEmpty() ? thread : children.get(children.size() - 1);
        }
    }

    /** Gives every node its place; the first starts at 0. Once for each tree. */
    void layOut(Item root) {
        first(root);
        double[] least = {Double.MAX_VALUE};
        second(root, 0, least);
        move(root, -least[0]);
    }

    private double distance(Item one, Item other) {
        return (one.size + other.size) / 2 + gap;
    }

    private void first(Item item) {
        Item left = item.left();
        double place = left == null ? 0 : left.prelim + distance(left, item);
        if (item.children.isEmpty()) {
            item.prelim = place;
            return;
        }
        Item standIn = item.children.get(0);
        for (Item child : item.children) {
            first(child);
            standIn = apportion(child, standIn);
        }
        shiftChildren(item);
        double middle = (item.children.get(0).prelim + item.children.get(item.children.size() - 1).prelim) / 2;
        item.prelim = left == null ? middle : place;
        item.mod = left == null ? 0 : place - middle;
    }

    /** Pushes the subtree of an item away from those before it, along the outlines of both. */
    private Item apportion(Item item, Item standIn) {
        Item beside = item.left();
        if (beside == null || item.parent == null) {
            return standIn;
        }
        Item outRight = item;
        Item inRight = item;
        Item inLeft = beside;
        Item outLeft = item.parent.children.get(0);
        double outRightSum = outRight.mod;
        double inRightSum = inRight.mod;
        double inLeftSum = inLeft.mod;
        double outLeftSum = outLeft.mod;
        Item nextLeft = inLeft.outermost();
        Item nextRight = inRight.innermost();
        while (nextLeft != null && nextRight != null) {
            inLeft = nextLeft;
            inRight = nextRight;
            outLeft = outLeft.innermost() == null ? outLeft : outLeft.innermost();
            outRight = outRight.outermost() == null ? outRight : outRight.outermost();
            outRight.ancestor = item;
            double shift = inLeft.prelim + inLeftSum - inRight.prelim - inRightSum + distance(inLeft, inRight);
            if (shift > 0) {
                moveSubtree(inLeft.ancestor.parent == item.parent ? inLeft.ancestor : standIn, item, shift);
                inRightSum += shift;
                outRightSum += shift;
            }
            inLeftSum += inLeft.mod;
            inRightSum += inRight.mod;
            outLeftSum += outLeft.mod;
            outRightSum += outRight.mod;
            nextLeft = inLeft.outermost();
            nextRight = inRight.innermost();
        }
        if (nextLeft != null && outRight.outermost() == null) {
            outRight.thread = nextLeft;
            outRight.mod += inLeftSum - outRightSum;
        }
        if (nextRight != null && outLeft.innermost() == null) {
            outLeft.thread = nextRight;
            outLeft.mod += inRightSum - outLeftSum;
            return item;
        }
        return standIn;
    }

    private static void moveSubtree(Item from, Item to, double shift) {
        double part = shift / (to.number - from.number);
        to.change -= part;
        to.shift += shift;
        from.change += part;
        to.prelim += shift;
        to.mod += shift;
    }

    /** What was pushed between two subtrees is shared out among those between them. */
    private static void shiftChildren(Item item) {
        double shift = 0;
        double change = 0;
        for (int i = item.children.size() - 1; i >= 0; i--) {
            Item child = item.children.get(i);
            child.prelim += shift;
            child.mod += shift;
            change += child.change;
            shift += child.shift + change;
        }
    }

    private static void second(Item item, double sum, double[] least) {
        item.middle = item.prelim + sum;
        least[0] = Math.min(least[0], item.start());
        item.children.forEach(child -> second(child, sum + item.mod, least));
    }

    private static void move(Item item, double by) {
        item.middle += by;
        item.children.forEach(child -> move(child, by));
    }
}
