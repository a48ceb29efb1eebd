package org.doelenboom.exchange.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Level words that no list names: a word that stands before numbers at the start of several lines, each time parted from a title,
 * is one of the document's own.
 */
final class OwnWords {
    private static final Pattern LABEL = Pattern.compile(
            "(\\p{Lu}[\\p{L}-]{2,24}(?: \\p{L}[\\p{L}-]{1,24}){0,2}) (?:nr\\.? |n[\u00B0\u00BA] ?)?(\\d{1,3}(?:\\.\\d{1,3}){0,4})\\.? ?[:\u2013\u2014-] \\S.*");
    private static final int HEAD = 100;

    private OwnWords() {}

    static PhraseList<LevelWord> of(List<SourceLine> lines, WordTable words) {
        Set<String> known = words.folded("level.none");
        Map<String, Set<String>> numbers = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (SourceLine line : lines) {
            String text = line.text().substring(Bullets.textStart(line.text()));
            Matcher label = LABEL.matcher(text.substring(0, Math.min(text.length(), HEAD)));
            if (label.matches()) {
                String folded = Fold.phrase(label.group(1));
                boolean open = words.levels().at(folded, 0).isEmpty()
                        && words.sections().at(folded, 0).isEmpty()
                        && !known.contains(folded.split(" ")[0]);
                if (open) {
                    numbers.computeIfAbsent(folded, word -> new HashSet<>()).add(label.group(2));
                    written.putIfAbsent(folded, label.group(1));
                }
            }
        }
        PhraseList<LevelWord> own = new PhraseList<>();
        numbers.forEach((folded, found) -> {
            if (found.size() > 1) {
                String word = written.getOrDefault(folded, folded);
                own.add(word, new LevelWord(word, List.of(LevelConcept.UNKNOWN), false, false));
            }
        });
        return own;
    }
}
