package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.text.Nullable;

/** Puts the items below each other: by their numbers where these tell the place, else below the nearest item of a higher level. */
final class Outline {
    private record Known(Item item, int order) {}

    private final Questions questions;
    private final List<Item> top = new ArrayList<>();
    private final List<Item> themes = new ArrayList<>();
    private final Map<NumberPath, Known> byPath = new HashMap<>();
    private int count;

    @Nullable
    private Item last;

    @Nullable
    private Item theme;

    Outline(Questions questions) {
        this.questions = questions;
    }

    /** @param items in the order of their headings; one that comes again is gone on with */
    void build(List<Item> items) {
        Set<Item> seen = new HashSet<>();
        for (Item item : items) {
            if (!seen.add(item)) {
                last = item.isTheme() ? null : item;
                theme = item.isTheme() ? item : item.theme().orElse(theme);
            } else if (item.isTheme()) {
                openTheme(item);
            } else if (item.depth() > 0) {
                placeByNumber(item);
            } else {
                placeByLevel(item);
            }
        }
    }

    /** The items that stand below no other, in their order. */
    List<Item> top() {
        return top;
    }

    List<Item> themes() {
        return themes;
    }

    /** Children that were found later take their place by line. */
    void sort() {
        Comparator<Item> byPlace = Comparator.comparingInt(Item::line)
                .thenComparing(item -> item.mark().map(Mark::start).orElse(0));
        top.sort(byPlace);
        top.forEach(item -> sort(item, byPlace));
    }

    private static void sort(Item item, Comparator<Item> byPlace) {
        item.children().sort(byPlace);
        item.children().forEach(child -> sort(child, byPlace));
    }

    private void openTheme(Item item) {
        themes.add(item);
        theme = item;
        last = null;
        item.path().ifPresent(path -> remember(path, item));
    }

    private void placeByNumber(Item item) {
        NumberPath path = item.path().orElseThrow();
        if (path.depth() == 1 && item.depth() == 1) {
            putOnTop(item);
            remember(path, item);
            return;
        }
        if (path.depth() == 1) {
            placeByLevel(item);
            return;
        }
        Item above = find(path.parent());
        Item open = openAbove(item);
        boolean again = find(path) != null;
        // The same number again, under another item: the numbers begin anew below each item, so the order tells the
        // place.
        if (again && above != null && open != null && !open.id().equals(above.id())) {
            put(item, open);
        } else if (above != null) {
            put(item, above);
        } else {
            ancestor(path).ifPresentOrElse(found -> put(item, found), () -> putOnTop(item));
        }
        if (again || above == null) {
            questions.askNumber("S2", item);
        }
        remember(path, item);
    }

    private Optional<Item> ancestor(NumberPath path) {
        for (int depth = path.depth() - 1; depth > 0; depth--) {
            Item found = find(path.prefix(depth));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private void remember(NumberPath path, Item item) {
        byPath.put(path, new Known(item, ++count));
    }

    /**
     * The item of that number, if it still counts: below a number that is used again stands what comes after it, not what came
     * after its first use.
     */
    @Nullable
    private Item find(NumberPath path) {
        Known known = byPath.get(path);
        if (known == null) {
            return null;
        }
        for (int depth = path.depth() - 1; depth > 0; depth--) {
            Known above = byPath.get(path.prefix(depth));
            if (above != null && above.order() > known.order()) {
                return null;
            }
        }
        return known.item();
    }

    private void placeByLevel(Item item) {
        Item above = openAbove(item);
        if (above == null) {
            putOnTop(item);
        } else {
            put(item, above);
        }
    }

    /** The nearest item that is still open and stands on a higher level. */
    @Nullable
    private Item openAbove(Item item) {
        Item at = last;
        while (at != null && !isAbove(at, item)) {
            at = at.parent().orElse(null);
        }
        return at;
    }

    private static boolean isAbove(Item higher, Item item) {
        return higher.group().position() < item.group().position();
    }

    private void put(Item item, Item above) {
        if (above.isTheme()) {
            putOnTop(item);
            item.theme(above);
            return;
        }
        item.putBelow(above);
        last = item;
    }

    private void putOnTop(Item item) {
        top.add(item);
        item.theme(theme);
        last = item;
    }
}
