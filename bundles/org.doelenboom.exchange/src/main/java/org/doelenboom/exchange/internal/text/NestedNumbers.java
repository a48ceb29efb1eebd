package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.text.Nullable;

/**
 * Finds the depth of items in a document without level words. A number of several parts tells it; for single numbers a new way of
 * counting (I, 1, a) begins a level below, and one met before goes back to its level.
 */
final class NestedNumbers {
    private final LetterNumbers letters;
    private final Set<NumberPath> parents;
    private final List<NumberPath.Style> styles = new ArrayList<>();
    private final Map<NumberPath.Style, Integer> lastValues = new HashMap<>();
    private int base;
    private int topValue;

    @Nullable
    private NumberPath.Style top;

    NestedNumbers(LetterNumbers letters, Set<NumberPath> parents) {
        this.letters = letters;
        this.parents = parents;
    }

    void read(List<Item> items) {
        items.stream()
                .flatMap(item -> item.path().stream())
                .filter(path -> path.depth() > 1 || parents.isEmpty())
                .findFirst()
                .ifPresent(path -> top = letters.style(path.parts().get(0)));
        for (Item item : items) {
            item.path().ifPresent(path -> item.depth(depth(path)));
        }
    }

    private int depth(NumberPath path) {
        if (path.depth() > 1) {
            styles.clear();
            base = path.depth();
            topValue = letters.value(path.parts().get(0));
            return base;
        }
        NumberPath.Style style = letters.style(path.last());
        int value = letters.value(path.last());
        if (style == top && isTop(path, value, style)) {
            styles.clear();
            base = 1;
            topValue = value;
            return 1;
        }
        return nested(style, value);
    }

    private boolean isTop(NumberPath path, int value, NumberPath.Style style) {
        if (parents.isEmpty() || parents.contains(path)) {
            return true;
        }
        boolean goesOn = styles.contains(style) && value == lastValues.getOrDefault(style, 0) + 1;
        return !goesOn && value > topValue;
    }

    private int nested(NumberPath.Style style, int value) {
        int at = styles.indexOf(style);
        if (at < 0) {
            styles.add(style);
            at = styles.size() - 1;
        }
        while (styles.size() > at + 1) {
            styles.remove(styles.size() - 1);
        }
        lastValues.put(style, value);
        return base + at + 1;
    }
}
