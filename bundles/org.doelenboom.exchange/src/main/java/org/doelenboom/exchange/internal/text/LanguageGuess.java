package org.doelenboom.exchange.internal.text;

import java.util.List;
import java.util.Set;

/** Tells Dutch from French by small words that only one of them has. */
final class LanguageGuess {
    private static final int ENOUGH_WORDS = 20_000;

    private LanguageGuess() {}

    /** The language of a text; empty where as many words speak for one as for the other. */
    static String of(String text, WordTable words) {
        Set<String> dutch = words.folded("stop.nl");
        Set<String> french = words.folded("stop.fr");
        int balance = 0;
        for (String word : Fold.fold(text).split("[^\\p{L}]+")) {
            balance += dutch.contains(word) ? 1 : 0;
            balance -= french.contains(word) ? 1 : 0;
        }
        return balance == 0 ? "" : balance > 0 ? "nl" : "fr";
    }

    /** The languages of a plan, that of the document first. */
    static List<String> languages(List<SourceLine> lines, WordTable words) {
        Set<String> dutch = words.folded("stop.nl");
        Set<String> french = words.folded("stop.fr");
        int forDutch = 0;
        int forFrench = 0;
        int seen = 0;
        for (SourceLine line : lines) {
            for (String word : Fold.fold(line.text()).split("[^\\p{L}]+")) {
                forDutch += dutch.contains(word) ? 1 : 0;
                forFrench += french.contains(word) ? 1 : 0;
                seen++;
            }
            if (seen > ENOUGH_WORDS) {
                break;
            }
        }
        return forFrench > forDutch ? List.of("fr", "nl") : List.of("nl", "fr");
    }
}
