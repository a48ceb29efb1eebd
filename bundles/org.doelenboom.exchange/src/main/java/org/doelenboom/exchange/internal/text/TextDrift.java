package org.doelenboom.exchange.internal.text;

import java.util.List;
import java.util.Set;
import org.doelenboom.plan.PlanKinds;

/**
 * Sets what a table says beside what the chapter says of the same item, and asks which one holds where they differ: rule T1 for
 * figures that differ, T2 for figures that one of them lacks, T7 for a neighbourhood that one of them lacks, T13 for titles of
 * objectives on top, T4 for other words.
 */
final class TextDrift {
    /** Where the other reading is another wording of the title. */
    static final Set<String> RULES = Set.of("T1", "T2", "T4", "T7", "T13");

    private static final double ALIKE = 0.85;

    private final Questions questions;
    private final Territory territory;

    TextDrift(Questions questions, Territory territory) {
        this.questions = questions;
        this.territory = territory;
    }

    /** @param line where the table's text begins */
    void compare(Item item, int line, String inTable) {
        String inText = item.title().toString();
        List<String> words = Similarity.words(inText);
        List<String> others = Similarity.words(inTable);
        if (words.equals(others) || inTable.isBlank()) {
            return;
        }
        boolean onTop =
                item.kind().equals(PlanKinds.GENERAL_OBJECTIVE) || item.kind().equals(PlanKinds.HORIZONTAL_OBJECTIVE);
        boolean numbers = askNumbers(item, line, inText, inTable);
        boolean scope = !territory.limitedTo(inText).equals(territory.limitedTo(inTable));
        if (scope) {
            ask("T7", item, line, inText, inTable);
        }
        boolean wording = !withoutNumbers(words).equals(withoutNumbers(others));
        if (onTop) {
            ask("T13", item, line, inText, inTable);
        } else if (wording && (!numbers && !scope || isFar(inText, inTable))) {
            ask("T4", item, line, inText, inTable);
        }
    }

    /** Where another rule already asks, only words that are really others are asked about a second time. */
    private static boolean isFar(String one, String other) {
        return Similarity.of(one, other) < ALIKE;
    }

    private boolean askNumbers(Item item, int line, String inText, String inTable) {
        List<String> mine = Similarity.numbers(inText);
        List<String> theirs = Similarity.numbers(inTable);
        if (mine.equals(theirs)) {
            return false;
        }
        ask(mine.size() == theirs.size() ? "T1" : "T2", item, line, inText, inTable);
        return true;
    }

    private static List<String> withoutNumbers(List<String> words) {
        return words.stream().filter(word -> !Character.isDigit(word.charAt(0))).toList();
    }

    private void ask(String rule, Item item, int line, String inText, String inTable) {
        questions.ask(rule, line, item, item.written(), inText, inTable);
    }
}
