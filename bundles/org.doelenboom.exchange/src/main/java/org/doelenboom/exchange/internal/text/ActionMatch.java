package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds which action of an objective each of its rows means: the likest first, and what is left by order where as many are left. */
final class ActionMatch {
    private static final double ALIKE = 0.15;

    private record Pair(YearEntry entry, Item action, double likeness, int order) {}

    private ActionMatch() {}

    /** @return the rows that mean none of them */
    static List<YearEntry> match(List<YearEntry> entries, List<Item> actions) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < actions.size(); j++) {
                String title = actions.get(j).title().toString();
                double likeness = Similarity.of(title, entries.get(i).text().toString());
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(entries.get(i), actions.get(j), likeness, Math.abs(i - j) * 100 + i));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness()).thenComparingInt(Pair::order));
        List<YearEntry> rows = new ArrayList<>(entries);
        List<Item> left = new ArrayList<>(actions);
        for (Pair pair : pairs) {
            if (rows.contains(pair.entry()) && left.contains(pair.action())) {
                pair.entry().means(pair.action());
                rows.remove(pair.entry());
                left.remove(pair.action());
            }
        }
        if (rows.size() != left.size()) {
            return rows;
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).means(left.get(i));
        }
        return List.of();
    }
}
