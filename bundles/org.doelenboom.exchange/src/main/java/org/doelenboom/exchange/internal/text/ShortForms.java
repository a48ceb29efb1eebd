package org.doelenboom.exchange.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Nullable;

/**
 * The abbreviations that stand for levels in one document: the known ones, and others that it uses in the same way. Where its parts
 * are numbered A, B, C, a single A stands for no level.
 */
final class ShortForms {
    private static final Pattern CODE = Pattern.compile(
            "([A-Z]{1,4})([ .-]?)(\\d{1,9})(?:\\.\\d{1,3}){0,6}[.)]?\\s*([-\u2013\u2014:\t]?)\\s*\\S.*");
    private static final Pattern SECOND = Pattern.compile("\\s+B(?:\\d.*|[.:)-].*|\\s+[-\u2013:].*|)");
    private static final Pattern LETTER = Pattern.compile("([AB])(?:[.)] ?\\D.*|\\.(\\d).*)");

    /** As much of a line as a code and the beginning of a title need. */
    private static final int HEAD = 40;

    private final Map<String, Set<Integer>> codes = new HashMap<>();
    private final Set<String> lettered = new HashSet<>();
    private final Map<String, LevelWord> chosen = new HashMap<>();
    private final PhraseList<LevelWord> levels;
    private boolean attached;
    private boolean secondAttached;

    private ShortForms(List<SourceLine> lines, PhraseList<LevelWord> levels) {
        this.levels = levels;
        for (SourceLine line : lines) {
            String text = line.text();
            int start = Bullets.textStart(text);
            note(text.substring(start, Math.min(text.length(), start + HEAD)));
        }
    }

    /** "Pillar B": the parts of the plan are letters. */
    private boolean isSecondPart(String head) {
        return levels.at(Fold.fold(head), 0)
                .map(word -> SECOND.matcher(head.substring(word.end())).matches())
                .orElse(false);
    }

    private void note(String head) {
        Matcher letter = LETTER.matcher(head);
        if (letter.matches()) {
            lettered.add(letter.group(1) + (letter.group(2) == null ? "" : "."));
        }
        if (isSecondPart(head)) {
            lettered.add("B.");
        }
        Matcher code = CODE.matcher(head);
        if (!code.matches()) {
            return;
        }
        secondAttached |= code.group(1).equals("B") && code.group(2).isEmpty();
        attached |= code.group(1).equals("A") && code.group(2).isEmpty();
        // Without a sign before the title it might be a road or a form.
        if (!code.group(4).isEmpty()) {
            codes.computeIfAbsent(code.group(1), c -> new HashSet<>()).add(Integer.parseInt(code.group(3)));
        }
    }

    static ShortForms of(List<SourceLine> lines, WordTable words) {
        ShortForms forms = new ShortForms(lines, words.levels());
        forms.choose(words);
        return forms;
    }

    /** The level that the capitals stand for; null where they stand for none. */
    @Nullable
    LevelWord find(String capitals) {
        return chosen.get(capitals);
    }

    /** Whether the document's parts are A, B, C. */
    boolean lettersNumber() {
        return lettered.contains("B.") || lettered.contains("A") && lettered.contains("B");
    }

    private void choose(WordTable words) {
        chosen.putAll(words.shorts());
        if (lettersNumber() && (!attached || secondAttached)) {
            chosen.keySet().removeIf(form -> form.length() == 1);
            codes.keySet().removeIf(form -> form.length() == 1);
        }
        boolean coded = codes.size() > 1 || codes.values().stream().anyMatch(numbers -> numbers.size() > 1);
        codes.forEach((form, numbers) -> {
            boolean regular = numbers.size() > 1 || coded;
            if (regular && !NumberPath.canBeRoman(form)) {
                chosen.putIfAbsent(form, new LevelWord(form, List.of(LevelConcept.UNKNOWN), true, false));
            }
        });
    }
}
