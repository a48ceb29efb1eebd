package org.doelenboom.exchange.internal.text;

import java.util.Optional;

/** Finds the level words of one document: those of the lists, its short forms, and words of its own. */
final class LabelScanner {
    /** Written where a level word stood; the end is behind it. */
    record Label(LevelWord word, int start, int end) {}

    private final WordTable words;
    private final PhraseList<Boolean> ordinals;
    private final ShortForms shorts;
    private final PhraseList<LevelWord> own;

    /**
     * @param shorts the short forms of level words in this document
     * @param own further level words that only this document has
     */
    LabelScanner(WordTable words, ShortForms shorts, PhraseList<LevelWord> own) {
        this.words = words;
        this.shorts = shorts;
        this.own = own;
        this.ordinals = words.phrases("ordinal");
    }

    /** Whether the document's parts are A, B, C. */
    boolean lettersNumber() {
        return shorts.lettersNumber();
    }

    /** @param folded the line as {@link Fold} brings it */
    Optional<Label> at(String line, String folded, int start) {
        if (start >= line.length()) {
            return Optional.empty();
        }
        int end = start;
        while (end < line.length() && end - start < 4 && isCapital(line.charAt(end))) {
            end++;
        }
        boolean wordGoesOn = end < line.length() && Character.isLetter(line.charAt(end));
        LevelWord shortForm = wordGoesOn ? null : shorts.find(line.substring(start, end));
        if (shortForm != null) {
            return Optional.of(new Label(shortForm, start, end));
        }
        Optional<Label> dotted = dotted(line, start);
        if (dotted.isPresent()) {
            return dotted;
        }
        return words.levels()
                .at(folded, start)
                .or(() -> own.at(folded, start))
                .map(hit -> new Label(hit.meaning(), start, hit.end()));
    }

    /** "O.S.": the letters of a short form with dots between them. */
    private Optional<Label> dotted(String line, int start) {
        StringBuilder letters = new StringBuilder(4);
        int at = start;
        while (at + 1 < line.length()
                && letters.length() < 4
                && isCapital(line.charAt(at))
                && line.charAt(at + 1) == '.') {
            letters.append(line.charAt(at));
            at += 2;
        }
        LevelWord shortForm = letters.length() > 1 ? shorts.find(letters.toString()) : null;
        return shortForm == null ? Optional.empty() : Optional.of(new Label(shortForm, start, at));
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** "(ID)", "(OS 1)": the end is behind the bracket. */
    Optional<Label> inBrackets(String line, String folded, int start) {
        if (start >= line.length() || line.charAt(start) != '(') {
            return Optional.empty();
        }
        Optional<Label> label = at(line, folded, start + 1);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        int end = Separation.skipSpaces(line, label.get().end());
        int close = NumberScanner.at(line, end).map(NumberScanner.Hit::end).orElse(end);
        return close < line.length() && line.charAt(close) == ')'
                ? Optional.of(new Label(label.get().word(), label.get().start() - 1, close + 1))
                : Optional.empty();
    }

    /** Behind "no." or the like, where it stands there. */
    int behindOrdinal(String folded, int at) {
        return ordinals.at(folded, at)
                .map(hit -> Separation.skipSpaces(folded, hit.end()))
                .orElse(at);
    }
}
