package org.doelenboom.exchange.internal.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells headings of tables from items: a table may be headed by an objective that was met before, or by a theme; any other item
 * begins something new, also between two tables.
 */
final class TableCaptions {
    private static final int OFTEN = 3;

    private final Set<String> seen = new HashSet<>();
    private final Set<LevelConcept> known = EnumSet.noneOf(LevelConcept.class);
    private final Map<LevelConcept, Integer> beginnings = new EnumMap<>(LevelConcept.class);

    private final PhraseList<Boolean> budgets;

    TableCaptions(List<TextLine> lines, WordTable words) {
        budgets = words.phrases("budget.caption");
        for (TextLine line : lines) {
            if (startsWithMark(line)) {
                Mark mark = line.candidates().get(0);
                boolean first =
                        mark.path().filter(path -> path.toString().equals("1")).isPresent();
                mark.level().filter(word -> first).ifPresent(word -> beginnings.merge(word.concept(), 1, Integer::sum));
            }
        }
    }

    private static boolean startsWithMark(TextLine line) {
        return !line.candidates().isEmpty() && line.startsWith(line.candidates().get(0));
    }

    /**
     * Asked of each line in its order.
     *
     * @param between whether rows of tables stand shortly before and after it
     */
    boolean isItem(TextLine line, boolean between) {
        if (!startsWithMark(line)) {
            return false;
        }
        Mark mark = line.candidates().get(0);
        if (mark.word() == null
                || mark.number() == null
                || !mark.word().concept().isLevel()) {
            return mark.number() != null && mark.number().depth() > 1;
        }
        LevelConcept concept = mark.word().concept();
        NumberPath ordinal = mark.ordinal() == null ? mark.number() : mark.ordinal();
        boolean certain = mark.isUnmistakable() || concept.isAction();
        boolean isNew = seen.add(concept + " " + ordinal);
        // Where the numbers begin again below each item, one that was met before is another item.
        boolean again = beginnings.getOrDefault(concept, 0) >= OFTEN;
        boolean item = certain || again || isNew && (!between || known.contains(concept));
        if (item && !between) {
            known.add(concept);
        }
        return item;
    }

    boolean isBudget(TextLine line) {
        String text = line.text().strip();
        return Headings.isShort(text) && budgets.at(Fold.phrase(text), 0).isPresent();
    }

    /** Whether the line by its looks heads what follows. */
    boolean isCaption(TextLine line) {
        String text = line.text().strip();
        if (isBudget(line)) {
            return true;
        }
        boolean capitals = Headings.isCapitals(text) && Headings.isShort(text);
        return capitals || startsWithMark(line) && line.candidates().get(0).word() != null;
    }
}
