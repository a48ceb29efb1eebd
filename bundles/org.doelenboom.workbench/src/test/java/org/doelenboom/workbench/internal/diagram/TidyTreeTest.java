package org.doelenboom.workbench.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.doelenboom.workbench.internal.diagram.TidyTree.Item;
import org.junit.jupiter.api.Test;

class TidyTreeTest {
    private static final double GAP = 10;

    private static Item leaf(double size) {
        return new Item(size);
    }

    @Test
    void aParentStandsInTheMiddleOfItsChildren() {
        Item first = leaf(20);
        Item last = leaf(20);
        Item root = leaf(20).add(first).add(leaf(20)).add(last);
        new TidyTree(GAP).layOut(root);
        assertThat(root.middle()).isCloseTo((first.middle() + last.middle()) / 2, within(1e-9));
        assertThat(first.start()).isCloseTo(0, within(1e-9));
        assertThat(last.middle() - first.middle()).isCloseTo(60, within(1e-9));
    }

    @Test
    void equalSubtreesLookEqual() {
        Item small = leaf(20);
        Item large = leaf(40);
        Item one = leaf(20).add(small).add(large);
        Item otherSmall = leaf(20);
        Item otherLarge = leaf(40);
        Item other = leaf(20).add(otherSmall).add(otherLarge);
        new TidyTree(GAP).layOut(leaf(20).add(one).add(leaf(20)).add(other));
        assertThat(otherLarge.middle() - other.middle()).isCloseTo(large.middle() - one.middle(), within(1e-9));
        assertThat(otherSmall.middle() - other.middle()).isCloseTo(small.middle() - one.middle(), within(1e-9));
    }

    @Test
    void aSmallSubtreeMovesIntoTheRoomBesideALargeOne() {
        Item deep = leaf(20);
        Item grandchildren = leaf(20);
        for (int i = 0; i < 5; i++) {
            grandchildren.add(leaf(20));
        }
        deep.add(grandchildren);
        Item small = leaf(20);
        new TidyTree(GAP).layOut(leaf(20).add(deep).add(small));
        assertThat(small.middle() - deep.middle()).isCloseTo(30, within(1e-9));
    }

    @Test
    void nothingOverlapsInAnyTree() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            Map<Integer, List<Item>> levels = new HashMap<>();
            Item root = grow(random, 0, levels);
            new TidyTree(GAP).layOut(root);
            for (List<Item> level : levels.values()) {
                for (int i = 1; i < level.size(); i++) {
                    assertThat(level.get(i).start() - level.get(i - 1).end())
                            .as("seed %d", seed)
                            .isGreaterThanOrEqualTo(GAP - 1e-6);
                }
            }
        }
    }

    private static Item grow(Random random, int depth, Map<Integer, List<Item>> levels) {
        Item item = leaf(10 + random.nextInt(50));
        levels.computeIfAbsent(depth, key -> new ArrayList<>()).add(item);
        int children = depth > 5 ? 0 : random.nextInt(4);
        for (int i = 0; i < children; i++) {
            item.add(grow(random, depth + 1, levels));
        }
        return item;
    }
}
