package org.doelenboom.exchange.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;

/** Tells Dutch from French by small words that only one of them has. */
final class Guess {
    private static final int ENOUGH = 20_000;

    private Guess() {}

    /** The languages of a plan, that of most texts first. */
    static List<String> languages(List<Sheet> sheets, Words words) {
        Set<String> dutch = words.list("stop.nl");
        Set<String> french = words.list("stop.fr");
        int forDutch = 0;
        int forFrench = 0;
        int seen = 0;
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    if (seen > ENOUGH
                            || cell.text().length() < 2
                            || cell.number().isPresent()) {
                        continue;
                    }
                    for (String word : cell.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                        forDutch += dutch.contains(word) ? 1 : 0;
                        forFrench += french.contains(word) ? 1 : 0;
                        seen++;
                    }
                }
            }
        }
        return forFrench > forDutch ? List.of("fr", "nl") : List.of("nl", "fr");
    }
}
