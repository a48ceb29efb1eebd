package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds which action of an objective each of its rows means: the likest first, and what is left by order where as many are left. */
final class ActionMatch {
    private static final double ALIKE = 0.15;

    private record Pair(YearEntry entry, Item action, double likeness, int order) {}

    private ActionMatch() {}

    /** @return the rows that mean none of them */
    static List<YearEntry> match(List<YearEntry> entries, List<Item> actions) {
        List<Similarity.Stems> titles = actions.stream()
                .map(action -> Similarity.Stems.of(action.title().toString()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Similarity.Stems text = Similarity.Stems.of(entries.get(i).text().toString());
            for (int j = 0; j < actions.size(); j++) {
                double likeness = Similarity.of(titles.get(j), text);
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(entries.get(i), actions.get(j), likeness, Math.abs(i - j) * 100 + i));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness()).thenComparingInt(Pair::order));
        Set<YearEntry> unmatched = new LinkedHashSet<>(entries);
        Set<Item> free = new LinkedHashSet<>(actions);
        for (Pair pair : pairs) {
            if (unmatched.contains(pair.entry()) && free.contains(pair.action())) {
                pair.entry().means(pair.action());
                unmatched.remove(pair.entry());
                free.remove(pair.action());
            }
        }
        List<YearEntry> rows = List.copyOf(unmatched);
        List<Item> left = List.copyOf(free);
        if (rows.size() != left.size()) {
            return rows;
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).means(left.get(i));
        }
        return List.of();
    }
}
