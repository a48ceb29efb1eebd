package org.doelenboom.exchange.internal.text;

import java.util.List;
import java.util.Optional;

/**
 * A document whose objectives are headings by their style: there a code in running text only speaks of an objective, and no line
 * holds more than one item.
 */
final class StyledItems {
    private static final int FEWEST = 3;

    private StyledItems() {}

    /** The lines without the marks that headings by style show to be none; as they are where the document has no such headings. */
    static List<TextLine> read(List<TextLine> lines) {
        long headings = lines.stream()
                .filter(line -> line.source().look().heading() > 0 && isObjective(line.first()))
                .count();
        return headings < FEWEST ? lines : lines.stream().map(StyledItems::read).toList();
    }

    private static boolean isObjective(Optional<Mark> mark) {
        return mark.filter(one -> one.number() != null)
                .flatMap(Mark::level)
                .filter(word -> word.concept().isLevel() && !word.concept().isAction())
                .isPresent();
    }

    private static TextLine read(TextLine line) {
        boolean heading = line.source().look().heading() > 0;
        List<Mark> kept = line.first()
                .filter(mark -> heading || mark.isSeparated() && !isObjective(Optional.of(mark)))
                .map(List::of)
                .orElse(List.of());
        return new TextLine(line.source(), line.start(), line.entry(), line.folded(), kept);
    }
}
