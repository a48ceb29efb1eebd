package org.doelenboom.exchange.internal.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doelenboom.exchange.internal.text.Recognition;
import org.doelenboom.exchange.internal.word.Block.Paragraph;
import org.doelenboom.exchange.internal.word.Block.Row;
import org.doelenboom.exchange.internal.word.Block.Table;

/** Tells tables that hold the same text in Dutch and in French, one language a column. */
final class SideBySide {
    private static final Set<String> DUTCH = Set.of("nl", "nederlands", "n\u00E9erlandais", "dutch");
    private static final Set<String> FRENCH = Set.of("fr", "frans", "fran\u00E7ais", "french");

    /** The leading language of the first table that shows both plainly; short tables follow it. */
    private final String leading;

    private final Recognition recognition;

    SideBySide(List<Block> blocks, Recognition recognition) {
        this.recognition = recognition;
        String first = "";
        for (Block block : blocks) {
            if (first.isEmpty() && block instanceof Table table && hasTwoColumns(table)) {
                String left = language(table, 0);
                String right = language(table, 1);
                first = !left.isEmpty() && !right.isEmpty() && !left.equals(right) ? left : "";
            }
        }
        leading = first;
    }

    /** Whether the columns of the table are two languages. */
    boolean isPair(Table table) {
        if (!hasTwoColumns(table)) {
            return false;
        }
        String left = language(table, 0);
        String right = language(table, 1);
        boolean plain = !left.isEmpty() && !right.isEmpty() && !left.equals(right);
        // Titles are too short to tell; in a document that has two languages, a table of theirs looks like the others.
        boolean fits = !leading.isEmpty() && (left.isEmpty() || left.equals(leading)) && !right.equals(leading);
        return plain || fits && (!left.isEmpty() || !right.isEmpty() || alike(table));
    }

    private static boolean hasTwoColumns(Table table) {
        return table.rows().stream().anyMatch(row -> row.cells().size() == 2)
                && table.rows().stream().allMatch(row -> row.cells().size() <= 2);
    }

    /** Both cells of each row have as many paragraphs, with the same numbers before them. */
    private static boolean alike(Table table) {
        return table.rows().stream().filter(row -> row.cells().size() == 2).allMatch(row -> {
            List<Paragraph> left = words(row, 0);
            List<Paragraph> right = words(row, 1);
            return left.size() == right.size()
                    && left.stream().anyMatch(one -> one.heading() > 0)
                    && right.stream().anyMatch(one -> one.heading() > 0);
        });
    }

    private static List<Paragraph> words(Row row, int column) {
        return row.cells().get(column).paragraphs().stream()
                .filter(SideBySide::hasWords)
                .toList();
    }

    private String language(Table table, int column) {
        StringBuilder text = new StringBuilder();
        for (Row row : table.rows()) {
            if (row.cells().size() == 2) {
                String cell = row.cells().get(column).text();
                String word = cell.strip().toLowerCase(Locale.ROOT);
                if (DUTCH.contains(word) || FRENCH.contains(word)) {
                    return DUTCH.contains(word) ? "nl" : "fr";
                }
                text.append(cell).append(' ');
            }
        }
        return recognition.language(text.toString());
    }

    static boolean hasWords(Block block) {
        return !(block instanceof Paragraph paragraph) || !paragraph.isBlank();
    }
}
